import { expect, it } from 'vitest';
import { pagePath } from './page-path';

it('names a page, and its parameters in the order given', () => {
  expect(pagePath('/data', 'zh')).toBe('/data');
  expect(pagePath('/statements', 'zh', { select: '520000', topic: 'macro' })).toBe(
    '/statements?select=520000&topic=macro',
  );
});

it('keeps the language: Chinese goes without saying', () => {
  expect(pagePath('/region/520000', 'en')).toBe('/region/520000?lang=en');
  expect(pagePath('/', 'zh', { lang: 'en', topic: 'macro' })).toBe('/?topic=macro');
  expect(pagePath('/', 'en', { lang: 'xx' })).toBe('/?lang=en');
});

it('names a part of a page behind its parameters', () => {
  expect(pagePath('/region/520000', 'zh', {}, 'urban_jobs')).toBe('/region/520000#urban_jobs');
  expect(pagePath('/region/520000', 'en', { topic: 'people' }, 'urban_jobs')).toBe(
    '/region/520000?topic=people&lang=en#urban_jobs',
  );
});
