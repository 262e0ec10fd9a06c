#!/usr/bin/env bash
# rdf-parser-csvw 1.1.0 with n3 1.26.0 for the metadata (npm), read with Node 20.20.2.
#
# Guess, written before the run: decimal with groupChar "," of 126,012,510 is 126012510; "5.5%" with a percent format is
# 0.055 or as the spec; null "—" gives no triple.
#
# Seen: the null does. The number is "126,012,510"^^xsd:decimal and the rate "5.5%"^^xsd:decimal: format and groupChar
# of the metadata are not looked at, and both are marked as what they are not. Dates are read by their format:
# 2024年3月5日 is 2024-03-05.
#
# Why it matters here: a literal with commas is no decimal, and a sum over the column has no result or one without it,
# while small regions, below a thousand, have figures that can be used. Take commas and signs away first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-parser-csvw@1.1.0 n3@1.26.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { Readable } from 'node:stream';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';

const metadata = `
@prefix csvw: <http://www.w3.org/ns/csvw#> .
<> a csvw:Table ; csvw:url "t.csv" ; csvw:tableSchema [
  csvw:aboutUrl "http://example.org/{code}" ;
  csvw:column (
    [ csvw:title "code" ; csvw:name "code" ; csvw:suppressOutput "true" ]
    [ csvw:title "people" ; csvw:name "people" ; csvw:propertyUrl "http://example.org/people" ;
      csvw:datatype [ csvw:base "decimal" ; csvw:format [ csvw:pattern "#,##0" ; csvw:groupChar "," ] ] ]
    [ csvw:title "rate" ; csvw:name "rate" ; csvw:propertyUrl "http://example.org/rate" ;
      csvw:datatype [ csvw:base "decimal" ; csvw:format "0.0%" ] ]
    [ csvw:title "day" ; csvw:name "day" ; csvw:propertyUrl "http://example.org/day" ;
      csvw:datatype [ csvw:base "date" ; csvw:format "yyyy年M月d日" ] ]
    [ csvw:title "gap" ; csvw:name "gap" ; csvw:propertyUrl "http://example.org/gap" ;
      csvw:null "—" ; csvw:datatype [ csvw:base "decimal" ] ]
  ) ] .`;
const table = 'code,people,rate,day,gap\n440000,"126,012,510",5.5%,2024年3月5日,—\n';
const store = new Store(new Parser({ baseIRI: 'http://example.org/' }).parse(metadata));
const parser = new CsvwParser({ metadata: store, baseIRI: 'http://example.org/' });
const got = {};
for await (const { predicate, object } of parser.import(Readable.from([table])))
  if (predicate.value.startsWith('http://example.org/')) {
    // Of a datatype with a format the name is once more a term.
    const { value: type } = object.datatype;
    got[predicate.value.slice(19)] = `${object.value} as ${(type.value ?? type).split('#')[1]}`;
  }
console.log(got);
const same =
  got.people === '126,012,510 as decimal' &&
  got.rate === '5.5% as decimal' &&
  got.day === '2024-03-05 as date' &&
  !('gap' in got);
console.log(same ? 'ok: a decimal has commas' : 'changed: the literals are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
