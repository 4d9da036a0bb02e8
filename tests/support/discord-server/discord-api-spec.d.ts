/** Discord's official API as zod schemas; the package ships them without types. */
declare module "discord-api-spec/zod" {
  import type { ZodType } from "zod";

  export const MessageCreateRequestSchema: ZodType;
  export const MessageEditRequestPartialSchema: ZodType;
  export const CreateTextThreadWithMessageRequestSchema: ZodType;
  export const ApplicationCommandCreateRequestSchema: ZodType;
  export const ApplicationCommandPatchRequestPartialSchema: ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const ModalInteractionCallbackRequestSchema: ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodType;
  export const IncomingWebhookInteractionRequestSchema: ZodType;
}
