import type { Program } from '../options.ts';

/**
 * `docker compose`, after its own reference (github.com/docker/compose, docs/reference). Its own
 * options stand before the subcommand: `-f` is a file there, and `--follow` after `logs`.
 */
export const compose: Program['commands'] = {
  compose: {
    options: `all-resources ansi= compatibility dry-run env-file= f/file= parallel= profile=
      progress= project-directory= p/project-name=`,
  },
  'compose build': {
    options: `build-arg= builder= check dry-run m/memory= no-cache print provenance= pull push
      q/quiet sbom= ssh= with-dependencies`,
  },
  'compose config': {
    options: `dry-run environment format= hash= images lock-image-digests models networks
      no-consistency no-env-resolution no-interpolate no-normalize no-path-resolution o/output=
      profiles q/quiet resolve-image-digests services variables volumes`,
  },
  'compose cp': { options: 'all a/archive dry-run L/follow-link index=' },
  'compose down': { options: 'dry-run remove-orphans rmi= t/timeout= v/volumes' },
  'compose exec': {
    options: 'd/detach dry-run e/env= index= T/no-tty privileged u/user= w/workdir=',
    endAtOperand: true,
  },
  'compose images': { options: 'dry-run format= q/quiet' },
  'compose kill': { options: 'dry-run remove-orphans s/signal=' },
  'compose logs': {
    options: 'dry-run f/follow index= no-color no-log-prefix since= n/tail= t/timestamps until=',
  },
  'compose ls': { options: 'a/all dry-run filter= format= q/quiet' },
  'compose ps': {
    options: 'a/all dry-run filter= format= no-trunc orphans q/quiet services status=',
  },
  'compose pull': {
    options: 'dry-run ignore-buildable ignore-pull-failures include-deps policy= q/quiet',
  },
  'compose push': { options: 'dry-run ignore-push-failures include-deps q/quiet' },
  'compose restart': { options: 'dry-run no-deps t/timeout=' },
  'compose rm': { options: 'dry-run f/force s/stop v/volumes' },
  'compose run': {
    options: `build cap-add= cap-drop= d/detach dry-run entrypoint= e/env= env-from-file=
      i/interactive l/label= name= no-deps T/no-tty p/publish= pull= q/quiet quiet-build
      quiet-pull remove-orphans rm P/service-ports use-aliases u/user= v/volume= w/workdir=`,
    endAtOperand: true,
  },
  'compose start': { options: 'dry-run wait wait-timeout=' },
  'compose stop': { options: 'dry-run t/timeout=' },
  'compose top': { options: 'dry-run' },
  'compose up': {
    options: `abort-on-container-exit abort-on-container-failure always-recreate-deps attach=
      attach-dependencies build d/detach dry-run exit-code-from= force-recreate menu no-attach=
      no-build no-color no-deps no-log-prefix no-recreate no-start pull= quiet-build quiet-pull
      remove-orphans V/renew-anon-volumes scale= t/timeout= timestamps wait wait-timeout= w/watch
      y/yes`,
  },
  'compose watch': { options: 'dry-run no-up prune quiet' },
};
