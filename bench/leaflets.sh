#!/usr/bin/env bash
# What do the sheets of leaflets cost and weigh, and do downloads slow the pages down? See bench/README.md.
#   bench/leaflets.sh [--seconds N]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
seconds=10
[ "${1:-}" = --seconds ] && seconds=$2
. "$here/bench/portal.sh"
need taskset

# the portal has one core, those who ask have the other: then neither measures the other's waiting
start_portal taskset -c 0 env GAISMA_BASE_URL=https://gaisma.example
java=$(java_of "$portal")
taskset -c 1 "$java" -XX:+UseSerialGC "$here/bench/SheetLoad.java" "$port" /lv/rights/pay "$seconds"
kill "$portal"
wait "$portal" 2>/dev/null || true

echo
"$java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$here/target/gaisma-0.1.0.jar:$here/target/lib/*" \
  "$here/bench/LeafletTable.java" "$here" "$work/sheets"
