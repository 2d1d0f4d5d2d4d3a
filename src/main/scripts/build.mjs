// Builds the two scripts of the portal that are made of several files: `npm ci --ignore-scripts && npm run build`.
// The same sources and versions give the same bytes; a test compares them with the files in static/scripts.
import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const into = process.argv[2] ?? "static/scripts";

/** Kinds of keys that the portal never uses; they would triple the script. */
const unused = {
  name: "unused-kinds-of-keys",
  setup(building) {
    building.onResolve({ filter: /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/ }, () => ({ path: "unused", namespace: "unused" }));
    building.onResolve({ filter: /^\.\/webauthn\.js$/ }, () => ({ path: "webauthn", namespace: "unused" }));
    building.onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: "export const MLKEM768P256 = {}, MLKEM768X25519 = {}, p256 = {};",
      loader: "js",
    }));
  },
};

for (const name of ["inbox", "seal"]) {
  await build({
    entryPoints: [join(here, name + ".js")],
    outfile: join(into, name + ".js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    banner: { js: "/* Built from src/main/scripts by npm run build; do not edit. Holds age-encryption (BSD-3-Clause), noble and scure (MIT). */" },
    plugins: [unused],
    logLevel: "warning",
  });
}
