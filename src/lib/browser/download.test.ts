import { describe, expect, it } from 'vitest';
import { fileName } from './download';

describe('fileName', () => {
  it('joins the parts of a view', () => {
    expect(fileName(['标尺', '地区生产总值增速', '目标', '2024', '省', '地图'], 'png')).toBe(
      '标尺_地区生产总值增速_目标_2024_省_地图.png',
    );
  });
  it('leaves out what no file system takes, and empty parts', () => {
    expect(fileName(['a/b\\c:d*e?"f<g>|', '', '  x   y '], 'svg')).toBe('a-b-c-d-e-f-g-_x y.svg');
  });
  it('is not too long', () => {
    expect([...fileName(['标'.repeat(300)], 'png')]).toHaveLength(104);
  });
});
