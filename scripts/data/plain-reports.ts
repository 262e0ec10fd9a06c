// Reports of 2024 as they lie beside the checkout, and what their texts tell: what documents made of them are held against.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../src/lib/domain';
import { readReport } from '../../src/lib/extract';
import { allPlaces } from '../gazetteer/places';
import { taxonomy } from './taxonomy';

const FOLDER = join(process.env['REPORTS_DIR'] ?? '../shared/reports', '2024');

/** Codes of the regions whose reports are there; none where no reports lie beside the checkout. */
export const REPORTED: readonly string[] = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

/** The text of a region's report. Throws where it is not there. */
export const reportText = (adcode: string): string =>
  readFileSync(join(FOLDER, `${adcode}.txt`), 'utf8');

const options = { indicators: taxonomy(), places: allPlaces() };

/** What the engine reads in a text, an observation a line, whatever its place. */
export const toldBy = (text: string): string[] =>
  readReport(text, options).observations.map(lineOf);

const lineOf = ({ adcode, indicator, period, kind, stated, headline }: Observation): string =>
  JSON.stringify([adcode, indicator, period, kind, stated, headline]);
