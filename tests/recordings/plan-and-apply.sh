#!/bin/bash
# Records the exercise plan-and-apply with Terraform, whose commands and answers are those of
# OpenTofu here. Nothing is downloaded: terraform_data is built in.
# The output beside this file comes from Debian 12 with Terraform 1.11.4.
# shellcheck source-path=SCRIPTDIR
cd "$(dirname "$0")" || exit 1
source ./terminal.sh
place=$(mktemp -d)
touch "$place/settings"
export TF_CLI_CONFIG_FILE="$place/settings" CHECKPOINT_DISABLE=1 TF_CLI_ARGS=-no-color
pause=3

open_terminal 1
type_in 1 "cd $place" >/dev/null
type_in 1 "echo 'resource \"terraform_data\" \"web\" {' > main.tf" "echo '  count = 2' >> main.tf"
type_in 1 "echo '  input = \"size s\"' >> main.tf" "echo '}' >> main.tf" 'cat main.tf'
type_in 1 'terraform version | head -n 1' 'terraform init | grep -m 1 success'
type_in 1 'terraform plan | sed -n "/#/,/^Plan/p"'
type_in 1 'terraform apply -auto-approve | tail -n 1' 'terraform plan | grep changes' 'terraform state list'
type_in 1 "sed -i 's/size s/size m/' main.tf" 'terraform plan | grep -E "#|^Plan"'
type_in 1 "sed -i 's/input/triggers_replace/' main.tf" 'terraform plan | grep -E "#|^Plan"'
type_in 1 'terraform apply -auto-approve | tail -n 1'
type_in 1 'mv terraform.tfstate lost' 'terraform plan | grep -E "#|^Plan"'
type_in 1 'mv lost terraform.tfstate' 'terraform plan | grep changes'
type_in 1 'terraform destroy -auto-approve | tail -n 1'
close_terminals
rm -r "$place"
