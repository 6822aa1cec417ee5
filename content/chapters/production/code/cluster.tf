terraform {
  required_providers {
    ovh = { source = "ovh/ovh", version = "~> 2.10" }
  }
}

provider "ovh" { endpoint = "ovh-eu" }

variable "project" { type = string }

resource "ovh_cloud_project_kube" "shop" {
  service_name = var.project
  name         = "shop"
  region       = "GRA9"
}

resource "ovh_cloud_project_kube_nodepool" "shop" {
  service_name  = var.project
  kube_id       = ovh_cloud_project_kube.shop.id
  name          = "workers"
  flavor_name   = "b3-8"
  desired_nodes = 3
}
