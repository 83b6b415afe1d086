// Lints the bundled contract: Redocly over both renderings, Spectral with OWASP's and our own rules
// over the 3.1 one. Installs the pinned tools first where they are not there.
//
// Leaves with 0 when nothing was found, 1 when something was, 3 when the tools could not be installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOUND = 1;
const NOT_INSTALLED = 3;
const here = dirname(fileURLToPath(import.meta.url));
const [contract, older] = ['openapi.json', 'openapi-3.0.json']
  .map(name => join(process.argv[2] ?? join(here, '../target/classes/META-INF'), name));
const environment = {
  ...process.env,
  PATH: dirname(process.execPath) + delimiter + process.env.PATH,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

const run = (program, ...words) =>
  spawnSync(program, words, { cwd: here, env: environment, stdio: 'inherit' }).status ?? FOUND;

const pinned = JSON.parse(readFileSync(join(here, 'package.json'))).devDependencies;
const isInstalled = ([name, version]) => {
  const description = join(here, 'node_modules', name, 'package.json');
  return existsSync(description) && JSON.parse(readFileSync(description)).version === version;
};

if (!Object.entries(pinned).every(isInstalled) && run('npm', 'ci', '--silent') !== 0) {
  console.error('The tools that lint the contract could not be installed.');
  process.exit(NOT_INSTALLED);
}

const tool = path => join(here, 'node_modules', path);
const outcomes = [
  run(process.execPath, tool('@redocly/cli/bin/cli.js'), 'lint', contract, older, '--config', join(here, 'redocly.yaml'),
    '--max-problems', '1000'),
  run(process.execPath, tool('@stoplight/spectral-cli/dist/index.js'), 'lint', contract, '--ruleset', join(here, 'spectral.yaml'),
    '--fail-severity', 'hint'),
];
process.exit(outcomes.every(outcome => outcome === 0) ? 0 : FOUND);
