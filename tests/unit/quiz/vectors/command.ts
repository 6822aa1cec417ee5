import { command } from '../../../oracle/questions.ts';
import { blank, invalid, right, vectors, wrong } from './vector.ts';

const run = command('docker run -d -p 8080:80 --name web nginx');
const shell = command('docker run -it --rm alpine sh -c "echo hello"');
const list = command('docker ps -a', 'docker container ls --all --no-trunc');
const variable = command('docker run -v $HOME/data:/data alpine');
const literal = command("docker run -e 'PRICE=$5' alpine");

const runVectors = vectors(
  run,
  ['as the author wrote it', 'docker run -d -p 8080:80 --name web nginx', right],
  ['a prompt', '$ docker run -d -p 8080:80 --name web nginx', right],
  ['the prompt of root', '# docker run -d -p 8080:80 --name web nginx', right],
  ['options in another order', 'docker run --name web -p 8080:80 -d nginx', right],
  ['long names', 'docker run --detach --publish 8080:80 --name web nginx', right],
  ['equals signs', 'docker run --detach=true --publish=8080:80 --name=web nginx', right],
  ['a value stuck to its letter', 'docker run -d -p8080:80 --name web nginx', right],
  ['an equals sign behind a letter', 'docker run -d -p=8080:80 --name web nginx', right],
  ['bundled letters', 'docker run -dp 8080:80 --name web nginx', right],
  ['bundled letters and a value', 'docker run -dp8080:80 --name web nginx', right],
  ['the management command', 'docker container run -d -p 8080:80 --name web nginx', right],
  ['quotes that change nothing', '"docker" run -d -p \'8080:80\' --name "web" ng""inx', right],
  ['over two lines', 'docker run -d \\\n  -p 8080:80 --name web nginx', right],
  ['white space', '  docker   run\t-d -p 8080:80 --name web nginx ', right],
  ['options ended by --', 'docker run -d -p 8080:80 --name web -- nginx', right],
  ['an option missing', 'docker run -p 8080:80 --name web nginx', wrong],
  ['an option too many', 'docker run -d --rm -p 8080:80 --name web nginx', wrong],
  ['an option twice', 'docker run -d -d -p 8080:80 --name web nginx', wrong],
  ['another value', 'docker run -d -p 80:8080 --name web nginx', wrong],
  ['the option denied', 'docker run --detach=false -p 8080:80 --name web nginx', wrong],
  ['an option behind the image', 'docker run -d -p 8080:80 nginx --name web', wrong],
  ['another letter', 'docker run -d -P 8080:80 --name web nginx', wrong],
  ['an operand too many', 'docker run -d -p 8080:80 --name web nginx sh', wrong],
  ['the image missing', 'docker run -d -p 8080:80 --name web', wrong],
  ['another subcommand', 'docker create -d -p 8080:80 --name web nginx', wrong],
  ['capitals', 'Docker run -d -p 8080:80 --name web nginx', wrong],
  ['with sudo', 'sudo docker run -d -p 8080:80 --name web nginx', wrong],
  ['a pipe behind it', 'docker run -d -p 8080:80 --name web nginx | cat', wrong],
  ['in the background of the shell', 'docker run -d -p 8080:80 --name web nginx &', wrong],
  ['a quote left open', 'docker run -d -p 8080:80 --name "web nginx', invalid],
  ['an apostrophe left open', "docker run -d -p 8080:80 --name web' nginx", invalid],
  ['a backslash at the end', 'docker run -d -p 8080:80 --name web nginx \\', invalid],
  ['no text', ['docker', 'run'], invalid],
  ['a number', 1, invalid],
  ['an empty text', '', blank],
  ['white space alone', ' \n\t', blank],
  ['null', null, blank],
);

const otherVectors = [
  ...vectors(
    shell,
    ['letters apart', 'docker run -i -t --rm alpine sh -c "echo hello"', right],
    ['letters the other way round', 'docker run --rm -ti alpine sh -c "echo hello"', right],
    ['other quotes', "docker run -it --rm alpine sh -c 'echo hello'", right],
    ['a backslash instead of quotes', 'docker run -it --rm alpine sh -c echo\\ hello', right],
    ['quotes left out', 'docker run -it --rm alpine sh -c echo hello', wrong],
    ['the inner command changed over', 'docker run -it --rm alpine sh "echo hello" -c', wrong],
    [
      'an option given to the inner command',
      'docker run -it alpine --rm sh -c "echo hello"',
      wrong,
    ],
    ['no inner command', 'docker run -it --rm alpine', wrong],
  ),
  ...vectors(
    list,
    ['the short alias of ls', 'docker container ls -a', right],
    ['list', 'docker container list --all', right],
    ['ps below container', 'docker container ps -a', right],
    ['the other one accepted', 'docker ps --no-trunc -a', right],
    ['half of each', 'docker ps --no-trunc', wrong],
    ['the list of images', 'docker image ls -a', wrong],
    ['two words quoted as one', 'docker "container ls" -a', wrong],
    ['over two lines without a backslash', 'docker ps\n-a', right],
    ['a prompt alone', '$ ', wrong],
    ['a space escaped at the end', 'docker ps -a \\ ', wrong], // one more word, a space
    ['an empty word', "docker ps -a ''", wrong],
    ['an option of docker itself', 'docker --debug ps -a', wrong],
    ['a semicolon at the end', 'docker ps -a;', wrong],
  ),
  ...vectors(
    command('docker images -q'),
    ['ls below image', 'docker image ls --quiet', right],
    ['list below image', 'docker image list -q', right],
  ),
  ...vectors(
    variable,
    ['a variable in double quotes', 'docker run -v "$HOME/data:/data" alpine', right],
    ['a variable partly quoted', 'docker run -v "$HOME"/data:/data alpine', right],
    ['a variable in single quotes', "docker run -v '$HOME/data:/data' alpine", wrong],
    ['a variable escaped', 'docker run -v \\$HOME/data:/data alpine', wrong],
    ['a variable written out', 'docker run -v /root/data:/data alpine', wrong],
    ['braces are compared as written', 'docker run -v ${HOME}/data:/data alpine', wrong],
  ),
  ...vectors(
    literal,
    ['a dollar escaped', 'docker run -e PRICE=\\$5 alpine', right],
    ['a dollar escaped in double quotes', 'docker run -e "PRICE=\\$5" alpine', right],
    ['a dollar that the shell reads', 'docker run -e PRICE=$5 alpine', wrong],
  ),
];

const lineVectors = [
  ...vectors(
    command('docker ps -q | wc -l'),
    ['a pipe without spaces', 'docker ps -q|wc -l', right],
    ['an option of the first command', 'docker ps --quiet | wc -l', right],
    ['two pipes', 'docker ps -q || wc -l', wrong],
    ['a pipe in quotes', "docker ps -q '|' wc -l", wrong],
    ['commands changed over', 'wc -l | docker ps -q', wrong],
    ['a pipe at the end', 'docker ps -q | wc -l |', wrong],
  ),
  ...vectors(
    command('docker logs web > web.log 2>&1'),
    ['redirections without spaces', 'docker logs web >web.log 2>&1', right],
    ['errors left out', 'docker logs web > web.log', wrong],
    ['appended', 'docker logs web >> web.log 2>&1', wrong],
    ['redirections changed over', 'docker logs web 2>&1 > web.log', wrong],
  ),
  ...vectors(
    command('cd /tmp && ls -l -a'),
    ['options of a program without a table', 'cd /tmp && ls -a -l', right],
    ['letters that no table knows stay together', 'cd /tmp && ls -la', wrong],
    ['a semicolon', 'cd /tmp; ls -l -a', wrong],
  ),
  ...vectors(
    command('tool --size=5 --dry in out'),
    ['an unknown option with its value, elsewhere', 'tool in --dry --size=5 out', right],
    ['an unknown option does not take a word', 'tool --size 5 --dry in out', wrong],
    ['operands changed over', 'tool --size=5 --dry out in', wrong],
    ['a value for an unknown option', 'tool --size=5 --dry=true in out', wrong],
  ),
];

const kubectlVectors = [
  ...vectors(
    command('kubectl get pods -n web -o wide'),
    ['options before the operand', 'kubectl get --namespace web --output=wide pods', right],
    ['values stuck to letters', 'kubectl get pods -nweb -owide', right],
    ['options before the subcommand', 'kubectl -n web get pods -o wide', right],
    ['all namespaces', 'kubectl get pods -A -o wide', wrong],
    ['another resource', 'kubectl get services -n web -o wide', wrong],
  ),
  ...vectors(
    command('kubectl exec -it web -- ls -l'),
    ['options behind the pod', 'kubectl exec web -i --tty -- ls -l', right],
    ['without the two dashes', 'kubectl exec -it web ls -l', wrong], // -l would be kubectl's
    ['the inner option left out', 'kubectl exec -it web -- ls', wrong],
  ),
  ...vectors(
    command('kubectl apply -f deploy.yaml -f service.yaml'),
    [
      'a repeated option the other way round',
      'kubectl apply -f service.yaml -f deploy.yaml',
      right,
    ],
    ['one of two', 'kubectl apply -f deploy.yaml', wrong],
    ['the same one twice', 'kubectl apply -f deploy.yaml -f deploy.yaml', wrong],
  ),
  ...vectors(
    command('kubectl scale deployment web --replicas=3'),
    ['a space for the equals sign', 'kubectl scale --replicas 3 deployment web', right],
    ['another number', 'kubectl scale deployment web --replicas=2', wrong],
  ),
  ...vectors(
    command('docker build -t web:1 -f deploy/Dockerfile .'),
    ['the place first', 'docker build . --file deploy/Dockerfile --tag web:1', right],
    ['below image', 'docker image build -t=web:1 -f=deploy/Dockerfile .', right],
    ['the builder named', 'docker buildx build -t web:1 -f deploy/Dockerfile .', right],
    ['the place missing', 'docker build -t web:1 -f deploy/Dockerfile', wrong],
  ),
];

const substitutionVectors = vectors(
  command('docker rm -f $(docker ps -aq)'),
  ['a substitution before the option', 'docker rm $(docker ps -aq) -f', right],
  ['a substitution in double quotes', 'docker rm -f "$(docker ps -aq)"', right],
  ['a substitution in single quotes', "docker rm -f '$(docker ps -aq)'", wrong],
  ['within it nothing is parsed', 'docker rm -f $(docker ps -qa)', wrong],
  ['its option taken out of it', 'docker rm -f -aq $(docker ps)', wrong],
);

const optionalVectors = [
  ...vectors(
    command('kubectl run web --image=nginx --dry-run=client -o yaml'),
    ['another way to try', 'kubectl run web --image=nginx --dry-run=server -o yaml', wrong],
    ['no way to try', 'kubectl run web --image=nginx --dry-run -o yaml', wrong],
    [
      'a value that would be an operand',
      'kubectl run web --image=nginx --dry-run client -o yaml',
      wrong,
    ],
    ['the name behind', 'kubectl run --dry-run=client --image nginx -oyaml web', right],
  ),
  ...vectors(
    command('unshare --user --map-root-user --mount-proc=/proc --pid --fork sh'),
    ['letters of unshare', 'unshare -Ur --mount-proc=/proc -pf sh', right],
    ['its place left out', 'unshare -Ur --mount-proc -pf sh', wrong],
  ),
];

const runnerVectors = [
  ...vectors(
    command('sudo unshare --pid --fork --mount-proc bash -i'),
    ['as it stands', 'sudo unshare --pid --fork --mount-proc bash -i', right],
    ['another order behind sudo', 'sudo unshare --fork --pid --mount-proc bash -i', right],
    ['letters behind sudo', 'sudo unshare -pf --mount-proc bash -i', right],
    ['an option on the other side', 'sudo --fork unshare --pid --mount-proc bash -i', wrong],
    ['without sudo', 'unshare --pid --fork --mount-proc bash -i', wrong],
  ),
  ...vectors(
    command('unshare --pid --fork bash -i'),
    ['letters', 'unshare -p -f bash -i', right],
    ['letters bundled', 'unshare -fp bash -i', right],
    ['an option behind the program', 'unshare --pid bash --fork -i', wrong],
  ),
  ...vectors(
    command('nsenter -t 1 -n ip addr'),
    ['long names of nsenter', 'nsenter --net --target 1 ip addr', right],
    ['letters stuck together', 'nsenter -nt 1 ip addr', wrong], // -n takes "t", man 1 nsenter
    ['another process', 'nsenter -t 2 -n ip addr', wrong],
  ),
  ...vectors(
    command('docker exec -it web sh'),
    ['long names of exec', 'docker exec --tty --interactive web sh', right],
    ['an option behind the container', 'docker exec web -it sh', wrong],
  ),
];

export const commandVectors = [
  ...runVectors,
  ...otherVectors,
  ...lineVectors,
  ...kubectlVectors,
  ...substitutionVectors,
  ...optionalVectors,
  ...runnerVectors,
];
