import { expect, it } from 'vitest';
import { embedAddress, embedCode, type EmbedOptions } from './embed-code';

const options: EmbedOptions = {
  address: 'https://example.org/biaochi/?indicator=cpi&select=110000,520000&chart=map#top',
  chart: 'ranking',
  height: 640,
  title: '居民消费价格 "目标" <2024>',
  follows: false,
};

it('leads to the view without the page around it, by one chart or all', () => {
  expect(embedAddress(options)).toBe(
    'https://example.org/biaochi/?indicator=cpi&select=110000,520000&chart=ranking&embed=1',
  );
  expect(embedAddress({ ...options, chart: 'auto' })).not.toContain('chart=');
});

it('is a frame with a name, in which nothing of the view can end an attribute', () => {
  const code = embedCode(options);
  expect(code).toContain('title="居民消费价格 &quot;目标&quot; &lt;2024&gt;"');
  expect(code).toContain('&amp;embed=1"');
  expect(code.match(/<iframe /gu)).toHaveLength(1);
  expect(code).not.toContain('<script');
});

it('follows the height that the embed tells, of the site alone that it is from', () => {
  const code = embedCode({ ...options, follows: true });
  expect(code).toContain('e.origin!=="https://example.org"');
  expect(code.match(/<script>/gu)).toHaveLength(1);
});
