#!/usr/bin/env bash
# json-2-csv 5.6.0, @json2csv/plainjs and csv-stringify (npm), read with Node 20.20.2.
set -euo pipefail
