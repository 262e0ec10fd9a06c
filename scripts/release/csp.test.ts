import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directivesOf } from './csp.mjs';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('lists the digest of each script and style of the template, and allows no other', () => {
  const policy = directivesOf(
    '<style>a {}</style><script>one()</script><script>\n two() </script>',
  );
  expect(policy['script-src']).toEqual(['self', hash('one()'), hash('\n two() ')]);
  expect(policy['style-src']).toEqual(['self', hash('a {}')]);
  expect(policy['default-src']).toEqual(['none']);
});

it.each(['app', 'error'])('src/%s.html has nothing that the policy would refuse', (name) => {
  const template = readFileSync(`src/${name}.html`, 'utf8');
  expect(template).not.toMatch(/\son[a-z]+=|\sstyle=|javascript:|<script /u);
});

it('the policy stands before what it holds for', () => {
  const template = readFileSync('src/app.html', 'utf8');
  expect(template.indexOf('%sveltekit.head%')).toBeLessThan(template.search(/<(script|style)>/u));
});
