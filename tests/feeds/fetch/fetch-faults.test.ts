import assert from "node:assert/strict";
import { test } from "node:test";
import { connectionFault, emptyFault, mayBeNoNetwork } from "../../../src/feeds/fetch/fetch-faults.ts";

const faultOf = (code: string) =>
  connectionFault(Object.assign(new Error(code), { code }), "paper.example", false);

test("what a machine without a network meets is told from a publisher's own trouble", () => {
  for (const code of ["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]) {
    assert.ok(mayBeNoNetwork(faultOf(code)), code);
  }
  for (const code of ["ECONNREFUSED", "ECONNRESET", "CERT_HAS_EXPIRED"]) {
    assert.ok(!mayBeNoNetwork(faultOf(code)), code);
  }
});

test("a name that isn't found, a refused connection and an empty answer say what to do", () => {
  assert.equal(faultOf("ENOTFOUND").fix, "Check this machine's network first, then the feed's address.");
  assert.match(faultOf("ECONNREFUSED").fix ?? "", /address and port/);
  assert.match(emptyFault("paper.example").fix ?? "", /in a browser/);
});
