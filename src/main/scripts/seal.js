// What the public form needs to seal before sending. It is not needed to send: without it the server seals on arrival.
import { generate, seal } from "./age.js";
import { hex, random } from "./bytes.js";
import { ATTACHMENT, ORGANISATION, REPORTER, TEXT, unwrap, wrap } from "./envelope.js";
import { sealGrant } from "./grant.js";

window.gaismaSeal = { generate, seal, sealGrant, wrap, unwrap, hex, random, REPORTER, ORGANISATION, TEXT, ATTACHMENT };
window.dispatchEvent(new Event("gaisma-seal"));
