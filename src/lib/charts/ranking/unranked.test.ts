import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../text';
import { cut } from './unranked';

describe('cut', () => {
  it('cuts what is too wide, with an ellipsis', () => {
    expect(cut('完成上级下达任务', 50, 10, tableMeasure)).toBe('完成上级…');
    expect(cut('完成', 50, 10, tableMeasure)).toBe('完成');
  });
});
