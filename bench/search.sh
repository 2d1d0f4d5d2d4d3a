#!/usr/bin/env bash
# How long does a question take, how long is the index in the making, how much memory does it want – and ten times as many pages?
#   bench/search.sh [FOLDER] [QUESTIONS]     FOLDER holds content/; QUESTIONS has lines of: language, style, question, expected ids (tab between)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$here}
[ -d "$folder/content" ] || { sed -n 2,3p "$0" >&2; exit 2; }
"$here/gaisma" check --content "$here" >/dev/null || true # builds when the sources are newer
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(ls /usr/lib/jvm/*25*/bin/javac | head -1)")")}
exec "$jdk/bin/java" -XX:+UseSerialGC -Xmx2g -cp "$here/target/classes:$here/target/lib/*" "$here/bench/SearchTable.java" "$here" "$folder" "${@:2}"
