// `npm run lint`: the shell scripts of findings/ are at least such that a shell can read them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../findings', import.meta.url));
for (const name of readdirSync(folder).filter((one) => one.endsWith('.sh'))) {
  const { error, status } = spawnSync('bash', ['-n', join(folder, name)], { stdio: 'inherit' });
  if (error) console.log(`findings/${name} was not read: there is no bash here.`);
  else if (status !== 0) process.exitCode = 1;
}
