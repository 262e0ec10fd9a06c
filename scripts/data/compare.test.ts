import { describe, expect, it } from 'vitest';
import { differences, holdsArchive, ofReportsAlone } from './compare';

const map = (files: Record<string, string>) => new Map(Object.entries(files));

describe('ofReportsAlone', () => {
  it('leaves what can be compared where the archive is not there', () => {
    const head = 'adcode,clauses\n';
    const committed = map({
      'datapackage.json': 'all',
      'reports.csv': `${head}1,no\n2,yes\n`,
      'observations-2023.csv': 'facts',
      'observations-2024.csv': 'same',
    });
    const built = map({
      'datapackage.json': 'part',
      'reports.csv': `${head}2,yes\n`,
      'observations-2024.csv': 'same',
    });
    expect([holdsArchive(committed), holdsArchive(built)]).toEqual([true, false]);
    const [stand, files] = [ofReportsAlone(committed, built), ofReportsAlone(built, built)];
    expect([...stand.keys()]).toEqual(['observations-2024.csv']);
    expect(differences(stand, files)).toEqual([]);
  });
});

describe('differences', () => {
  it('names files and rows', () => {
    const old = map({ 'a.csv': 'h\n1\n2\n', 'b.csv': 'x', 'd.csv': 'same' });
    const now = map({ 'a.csv': 'h\n0\n1\n3\n', 'c.csv': 'x', 'd.csv': 'same' });
    expect(differences(old, now)).toEqual([
      'a.csv differs',
      '  - line 3: 2',
      '  + line 2: 0',
      '  + line 4: 3',
      'b.csv: committed, and no longer built',
      'c.csv: not committed',
    ]);
  });
});
