import { describe, expect, it } from 'vitest';
import { fileName, savingBy } from './download';

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

describe('savingBy', () => {
  const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8)';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15';
  it('trusts a desk and the browsers of an iPhone', () => {
    expect(savingBy('Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0 Safari/537.36')).toBe('sure');
    expect(savingBy(`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`)).toBe('sure');
    expect(savingBy(`${iphone} CriOS/130.0.0.0 Mobile/15E148 Safari/604.1`)).toBe('sure');
  });
  it('doubts Android', () => {
    expect(savingBy(`${android} Chrome/130.0.0.0 Mobile Safari/537.36`)).toBe('doubtful');
  });
  it.each([
    `${android} Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49`,
    `${iphone} Mobile/15E148 MicroMessenger/8.0.49`,
    `${android.replace(')', '; wv)')} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    `${iphone} Mobile/15E148 QQ/9.0.50`,
    `${iphone} Mobile/15E148 Weibo (iPhone15,2__weibo__14.3.0)`,
    `${android} Chrome/116.0 Mobile Safari/537.36 AliApp(DingTalk/7.5) `,
    `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]`,
    `${iphone} Mobile/15E148`,
  ])('expects nothing of a view inside an app: %s', (agent) => {
    expect(savingBy(agent)).toBe('never');
  });
});
