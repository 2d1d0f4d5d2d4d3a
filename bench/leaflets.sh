#!/usr/bin/env bash
# What do the sheets of leaflets cost and weigh, and do downloads slow the pages down? See bench/README.md.
#   bench/leaflets.sh [--seconds N]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
seconds=8
[ "${1:-}" = --seconds ] && seconds=$2
. "$here/bench/portal.sh"
need wrk curl
start_portal
"$(java_of "$portal")" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$here/target/gaisma-0.1.0.jar:$here/target/lib/*" \
  "$here/bench/LeafletTable.java" "$here" "$work/sheets"

page=http://127.0.0.1:$port/lv/rights/pay
# until every sheet is made: then the list tells sizes
until curl -sS "http://127.0.0.1:$port/ur/leaflets/" | grep -q 'kB'; do sleep 1; done
p99() { wrk -t1 -c4 -d"$1"s --latency -H 'Accept-Encoding: gzip' "$page" | awk '$1 == "99%" { print $2 }'; }
echo
p99 5 >/dev/null
echo "page, p99, quiet: $(p99 "$seconds")"
# as phones do it: each one slow, all at once, one after another
curl -sS -Z --parallel-max 50 --limit-rate 40k -o /dev/null "http://127.0.0.1:$port/ur/leaflets/work-in-latvia-a4.pdf?[1-100000]" 2>/dev/null &
at_end+=("$!")
sleep 1
echo "page, p99, with 50 downloads at any time: $(p99 "$seconds")"
