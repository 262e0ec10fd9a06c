import { describe, expect, it } from 'vitest';
import { JsonPart } from './json-part';

const file = JsonPart.of('{"version":"a1","files":[{"path":"a.csv","bytes":3}],"none":[]}');

describe('JsonPart', () => {
  it('gives what has the shape asked for', () => {
    expect(file.at('version').text(/^[a-z]\d$/u)).toBe('a1');
    expect(file.at('files').list()[0]?.at('bytes').count()).toBe(3);
  });
  it('says where and why it has not', () => {
    expect(() => file.at('files').list()[0]?.at('path').count()).toThrow(
      new TypeError('files.0.path: it is not a whole number above zero'),
    );
    expect(() => file.at('version').text(/^\d$/u)).toThrow('version: it is not a text as ^\\d$');
    expect(() => file.at('none').list()).toThrow('none: it is not a list with entries');
    expect(() => file.at('toString').text(/./u)).toThrow(TypeError);
    expect(() => JsonPart.of('<html>')).toThrow(new TypeError('the file: it is not JSON'));
    expect(() => JsonPart.of('7').at('version')).toThrow('the file: it is not an object');
  });
});
