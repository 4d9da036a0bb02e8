import type { Send } from "../../core/delivery.ts";
export const createSend =
  (_needs: unknown): Send =>
  async () => ({ kind: "dead", fault: { code: "x", message: "x" } });
