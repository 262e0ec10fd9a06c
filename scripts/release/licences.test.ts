import { describe, expect, it } from 'vitest';
import { licensed } from './licences';

const at = (path: string): string => new URL(`../../node_modules/${path}`, import.meta.url).pathname;

describe('licensed', () => {
  it('names a package once, with its licence', () => {
    const [only, ...more] = licensed([at('fflate/esm/browser.js'), at('fflate/lib/browser.cjs')]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ name: 'fflate', license: 'MIT' });
    expect([...(only?.texts ?? [])].join()).toContain('Permission is hereby granted');
  });
  it('adds the licence of a folder within a package', () => {
    const [only] = licensed([
      at('pdfjs-dist/legacy/build/pdf.mjs'),
      at('pdfjs-dist/cmaps/GB-H.bcmap?url&no-inline'),
    ]);
    const texts = [...(only?.texts ?? [])];
    expect(texts).toHaveLength(2);
    expect(texts.join()).toContain('Apache License');
    expect(texts.join()).toContain('Adobe Systems Incorporated');
  });
});
