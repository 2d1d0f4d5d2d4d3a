#!/usr/bin/env bash
# How small do the pages become, by which method, at what cost? Prints the table of bench/README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/portal.sh"
GAISMA_OPERATOR=bench start_portal
mkdir "$work/pages"
curl -sS "http://127.0.0.1:$port/sitemap.xml" | grep -o '<loc>[^<]*' | sed 's|<loc>http://[^/]*||' |
  while read -r path; do printf 'url = "http://127.0.0.1:%s%s"\noutput = "%s/%s"\n' "$port" "$path" "$work/pages" "${path//\//_}"; done |
  curl -sS -K -
"$(java_of "$portal")" --enable-native-access=ALL-UNNAMED -cp "$here/target/lib/*" "$here/bench/CompressionTable.java" "$work/pages"
