#!/usr/bin/env bash
# How fast does the portal hand out a page, compared with nginx that serves the same bytes? See bench/README.md.
#   bench/pages.sh [--rounds N] [--seconds N] [--page PATH] [--encoding gzip|br|identity]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
rounds=7 seconds=4 page=/lv/rights/pay encoding=gzip
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2 ;; --seconds) seconds=$2 ;; --page) page=$2 ;; --encoding) encoding=$2 ;;
    *) sed -n 2,3p "$0" >&2; exit 2 ;;
  esac
  shift 2
done

PATH=$PATH:/usr/sbin
. "$here/bench/portal.sh"
need wrk nginx curl taskset
[ "$(nproc)" -ge 2 ] || { echo "bench: two cores are needed, one for the server and one for wrk" >&2; exit 1; }

# The portal, on the first core.
start_portal taskset -c 0

# nginx, on the same core: the bytes of the portal's own answer, and its headers.
ask() { curl -sS -H "Accept-Encoding: $encoding" "$@" "http://127.0.0.1:$port$page"; }
mkdir -p "$work/root$(dirname "$page")"
file=$work/root$page
case $page in */) file=${file}index.html ;; esac
ask -o "$file"
ask -o /dev/null -D - | tr -d '\r' >"$work/head"
grep -q '^HTTP/1.1 200' "$work/head" || { echo "bench: $page answers $(head -1 "$work/head")" >&2; exit 1; }
headers=$(sed -nE '2,$ { /^(date|content-length|content-type|etag|connection):/Id; s/^([^:]+): (.*)$/    add_header \1 "\2";/p }' "$work/head" |
  sed 's/\(add_header [^ ]* "\)\(.*\)";/\1\2" always;/')
nginx_port=$(free_port)
cat >"$work/nginx.conf" <<CONF
user root;
worker_processes 1;
worker_cpu_affinity 01;
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.err;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile off; # for a file of this size a little faster than on
  keepalive_requests 1000000000;
  open_file_cache max=100;
  default_type "text/html;charset=utf-8";
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/root;
$headers
  }
}
CONF
[ "$(id -u)" = 0 ] || sed -i '/^user root;/d' "$work/nginx.conf"
nginx -c "$work/nginx.conf" -e "$work/nginx.err" &
master=$!
at_end+=("$master")
sleep 0.5
kill -0 "$master" 2>/dev/null || { cat "$work/nginx.err" >&2; exit 1; }
worker=$(cat "/proc/$master/task/$master/children" | tr -d ' ')

same=$(curl -sS "http://127.0.0.1:$nginx_port$page" | cksum)
[ "$same" = "$(ask | cksum)" ] || { echo "bench: nginx serves other bytes" >&2; exit 1; }
echo "page $page, $encoding: $(stat -c %s "$file") bytes of body, $(wc -c <"$work/head") bytes of headers (nginx: \
$(curl -sS -o /dev/null -D - "http://127.0.0.1:$nginx_port$page" | wc -c)), 64 connections"

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
hertz=$(getconf CLK_TCK)

# one <pid> <port> <seconds>: requests per second, CPU microseconds per request
one() {
  local before after out
  before=$(ticks "$1")
  out=$(taskset -c 1 wrk -t1 -c64 -d"$3"s -H "Accept-Encoding: $encoding" "http://127.0.0.1:$2$page")
  after=$(ticks "$1")
  echo "$out" | awk -v c=$((after - before)) -v hz="$hertz" '
    /requests in/ { n = $1 } /Requests\/sec/ { r = $2 } /Non-2xx|Socket errors/ { bad = $0 }
    END { if (bad != "") { print "bench: " bad > "/dev/stderr"; exit 1 } printf "%.0f %.1f\n", r, c * 1000000 / hz / n }'
}

for _ in 1 2 3 4 5; do one "$portal" "$port" 4 >/dev/null; done # so that the compiler of the JVM is done
one "$worker" "$nginx_port" 2 >/dev/null
for round in $(seq "$rounds"); do
  read -r np nc <<<"$(one "$worker" "$nginx_port" "$seconds")"
  read -r pp pc <<<"$(one "$portal" "$port" "$seconds")"
  echo "$np $nc $pp $pc" >>"$work/rounds"
  awk -v k="$round" -v a="$np" -v b="$nc" -v c="$pp" -v d="$pc" 'BEGIN {
    printf "round %d  nginx %6d/s %5.1f us  portal %6d/s %5.1f us  throughput %.2f  cpu %.2f\n", k, a, b, c, d, c / a, d / b }'
done

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
column() { awk -v k="$1" '{ print $k }' "$work/rounds" | median; }
throughput=$(awk '{ print $3 / $1 }' "$work/rounds" | median)
cpu=$(awk '{ print $4 / $2 }' "$work/rounds" | median)
printf 'median   nginx %6.0f/s %5.1f us  portal %6.0f/s %5.1f us  throughput %.2f of nginx, cpu %.2f times nginx\n' \
  "$(column 1)" "$(column 2)" "$(column 3)" "$(column 4)" "$throughput" "$cpu"
