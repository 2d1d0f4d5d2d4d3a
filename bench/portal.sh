# For the scripts of this folder: start_portal starts the portal on a free port, without its database, and stops it at the end.
work=$(mktemp -d)
portal= port=
at_end=()
stop() {
  for pid in "${at_end[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || {
      echo "bench: $tool is missing; on Debian: apt-get install wrk nginx-light curl util-linux" >&2
      exit 1
    }
  done
}

free_port() {
  local try
  while :; do
    try=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$try") 2>/dev/null || break
  done
  echo "$try"
}

# start_portal [COMMAND …]: the words go before ./gaisma serve
start_portal() {
  port=$(free_port)
  GAISMA_PORT=$port GAISMA_MANAGEMENT_PORT=0 GAISMA_DATA=$work/data GAISMA_DATABASE_ENABLED=false \
    "$@" "$here/gaisma" serve >"$work/portal.log" 2>&1 &
  portal=$!
  at_end+=("$portal")
  until grep -q "is ready" "$work/portal.log"; do
    kill -0 "$portal" 2>/dev/null || { cat "$work/portal.log" >&2; exit 1; }
    sleep 0.2
  done
}

java_of() { readlink "/proc/$1/exe"; }
