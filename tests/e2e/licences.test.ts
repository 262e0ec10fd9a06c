import { readFileSync } from 'node:fs';
import { expect, open, test } from './page';

/** Licences under which code may ship: each asks for no more than its notice. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>;
}

test('what ships of others’ code is listed with its licences, as the lock file has it', async ({
  page,
}) => {
  await open(page, '/data');
  const link = page.getByRole('link', { name: '随网站发布的他人代码及其许可' });
  const address = (await link.getAttribute('href')) ?? '';
  const text = await (await page.request.get(address)).text();
  const parts = text.split(/^## /mu).slice(1);
  // The framework, what reads tables, what keeps them; what only a thread has.
  for (const name of [
    'svelte',
    'papaparse',
    'valibot',
    'idb',
    'd3-array',
    'topojson-client',
    'pdfjs-dist',
    'htmlparser2',
    'cfb',
  ])
    expect(
      parts.some((part) => part.startsWith(`${name} - `)),
      name,
    ).toBe(true);
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  /** A package may stand within another that asks for an older one. */
  const versions = (name: string) =>
    Object.entries(packages).flatMap(([path, one]) =>
      path.endsWith(`node_modules/${name}`) ? [one?.version] : [],
    );
  for (const part of parts) {
    const [, name = '', version, licence] = /^(\S+) - (\S+) \((.+)\)\n/u.exec(part) ?? [];
    expect(versions(name), part).toContain(version);
    expect(ALLOWED, part).toContain(licence);
    expect(part.length, `${name} has no text`).toBeGreaterThan(400);
  }
});
