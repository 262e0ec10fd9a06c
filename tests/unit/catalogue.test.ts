import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDescribedManifest } from '../../src/lib/dataset/datapackage-columns';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import { QUOTE_MAX } from '../../src/lib/domain';
import { meaningZh, tableOf } from '../../src/lib/i18n/texts/data-columns';
import { methodTexts } from '../../src/lib/i18n/texts/method';

const { files } = readDescribedManifest(readFileSync('static/data/datapackage.json', 'utf8'));

it('the published package is told column by column', () => {
  expect(files.length).toBeGreaterThan(4);
  for (const { name, fields } of files) {
    const schema = schemaOf(name);
    expect(fields.map((one) => one.name)).toEqual(
      schema === 'unknown' ? [] : schema.fields.map((one) => one.name),
    );
  }
});

it('every table and column of it has its Chinese words', () => {
  for (const { name, fields } of files) {
    expect(tableOf(name, 'zh'), name).not.toBe('unknown');
    for (const field of fields)
      expect(meaningZh(name, field.name), `${name}.${field.name}`).not.toBe('unknown');
  }
});

it('the method tells as many corrections as there are', () => {
  const { rows } = readCsv(readFileSync('scripts/data/corrections.csv', 'utf8'));
  for (const lang of ['zh', 'en'] as const) {
    const texts = methodTexts(lang)
      .rules(QUOTE_MAX)
      .map(({ text }) => text);
    expect(texts.some((text) => new RegExp(`(^|\\D)${rows.length}( 条|\\.)`).test(text))).toBe(
      true,
    );
  }
});
