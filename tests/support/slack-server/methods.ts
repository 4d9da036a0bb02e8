import type { Args, PostedMessage, Reply, Workspace } from "./workspace.ts";

export const botUser = "U0BOT";
export const team = "T0NEWS";

/** A method of the Web API: what it needs, and what it does. */
interface Method {
  /** Any one of these scopes is enough. */
  scopes: readonly string[];
  run(args: Args, workspace: Workspace, base: string): Reply;
}

const refuse = (error: string): Reply => ({ ok: false, error });
const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

function compose(args: Args, workspace: Workspace): { reply: Reply } | { message: PostedMessage } {
  const closed = workspace.closed(args.channel);
  if (closed) return { reply: closed };
  const blocks = (parsed(args.blocks) ?? []) as unknown[];
  const wrong = workspace.check({ text: args.text, blocks });
  if (wrong) return { reply: wrong };
  return {
    message: {
      channel: args.channel!,
      ts: workspace.stamp(),
      threadTs: args.thread_ts ?? null,
      text: args.text ?? "",
      blocks,
      metadata: (parsed(args.metadata) ?? null) as PostedMessage["metadata"],
      clientMsgId: args.client_msg_id ?? null,
      edited: false,
    },
  };
}

function page(messages: readonly PostedMessage[], args: Args): Reply {
  const start = args.cursor ? Number(args.cursor) : 0;
  const limit = Number(args.limit ?? 100);
  const some = messages.slice(start, start + limit);
  const more = start + limit < messages.length;
  return {
    ok: true,
    messages: some.map(({ ts, text, threadTs, metadata }) => ({
      type: "message",
      user: botUser,
      bot_id: "B0BOT",
      ts,
      text,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
      ...(args.include_all_metadata === "true" && metadata !== null ? { metadata } : {}),
    })),
    has_more: more,
    response_metadata: { next_cursor: more ? String(start + limit) : "" },
  };
}

const later = (message: PostedMessage, oldest: string | undefined): boolean =>
  oldest === undefined || Number(message.ts) > Number(oldest);

/** Reading answers with a channel that the bot isn't in as Slack does. */
const unreadable = (args: Args, workspace: Workspace): Reply | null => {
  const closed = workspace.closed(args.channel);
  return closed?.error === "is_archived" ? null : closed;
};

export const methods: Readonly<Record<string, Method>> = {
  "auth.test": {
    scopes: [],
    run: () => ({
      ok: true,
      team_id: team,
      user_id: botUser,
      bot_id: "B0BOT",
      user: "desk",
      team: "Newsroom",
    }),
  },
  "chat.postMessage": {
    scopes: ["chat:write"],
    run(args, workspace) {
      if (args.channel?.startsWith("U")) workspace.channel(`D${args.channel.slice(1)}`);
      const channel = args.channel?.startsWith("U") ? `D${args.channel.slice(1)}` : args.channel!;
      const made = compose({ ...args, channel }, workspace);
      if ("reply" in made) return made.reply;
      const { message } = made;
      if (args.unfurl_links !== "false" || args.unfurl_media !== "false") workspace.faults.push("previews");
      if (message.threadTs !== null && !workspace.posted(channel).some(({ ts }) => ts === message.threadTs)) {
        return refuse("thread_not_found");
      }
      workspace.channel(channel).messages.push(message);
      return { ok: true, channel, ts: message.ts, message: { text: message.text } };
    },
  },
  "chat.postEphemeral": {
    scopes: ["chat:write"],
    run(args, workspace) {
      const made = compose(args, workspace);
      if ("reply" in made) return made.reply;
      const { channel, text, blocks, threadTs } = made.message;
      workspace.shown.push({ user: args.user ?? null, channel, threadTs, text, blocks, inChannel: false });
      return { ok: true, message_ts: made.message.ts };
    },
  },
  "chat.update": {
    scopes: ["chat:write"],
    run(args, workspace) {
      const closed = workspace.closed(args.channel);
      if (closed) return closed;
      const message = workspace.posted(args.channel!).find(({ ts }) => ts === args.ts);
      if (message === undefined) return refuse("message_not_found");
      const made = compose(args, workspace);
      if ("reply" in made) return made.reply;
      const { text, blocks, metadata } = made.message;
      Object.assign(message, { text, blocks, edited: true, ...(metadata === null ? {} : { metadata }) });
      return { ok: true, channel: args.channel, ts: args.ts };
    },
  },
  "chat.delete": {
    scopes: ["chat:write"],
    run(args, workspace) {
      const { messages } = workspace.channel(args.channel!);
      const at = messages.findIndex(({ ts }) => ts === args.ts);
      if (at === -1) return refuse("message_not_found");
      messages.splice(at, 1);
      return { ok: true };
    },
  },
  "conversations.history": {
    scopes: ["channels:history", "groups:history", "im:history"],
    run(args, workspace) {
      const closed = unreadable(args, workspace);
      if (closed) return closed;
      const top = workspace
        .posted(args.channel!)
        .filter((message) => message.threadTs === null && later(message, args.oldest));
      return page(top.toReversed(), args);
    },
  },
  "conversations.replies": {
    scopes: ["channels:history", "groups:history", "im:history"],
    run(args, workspace) {
      const closed = unreadable(args, workspace);
      if (closed) return closed;
      const all = workspace.posted(args.channel!);
      if (!all.some(({ ts }) => ts === args.ts)) return refuse("thread_not_found");
      const replies = all.filter(({ threadTs }) => threadTs === args.ts);
      const parent = all.filter(({ ts }) => ts === args.ts);
      return page([...parent, ...replies.filter((message) => later(message, args.oldest))], args);
    },
  },
  "conversations.info": {
    scopes: ["im:read", "channels:read"],
    run(args, workspace) {
      const channel = workspace.channels.get(args.channel!);
      if (channel === undefined) return refuse("channel_not_found");
      return { ok: true, channel: { id: channel.id, is_im: channel.id.startsWith("D") } };
    },
  },
  "users.info": {
    scopes: ["users:read"],
    run(args, workspace) {
      const user = workspace.users.get(args.user!);
      if (user === undefined) return refuse("user_not_found");
      return {
        ok: true,
        user: { id: args.user, name: user.name, locale: user.locale, profile: { display_name: user.name } },
      };
    },
  },
  "usergroups.users.list": {
    scopes: ["usergroups:read"],
    run(args, workspace) {
      const users = workspace.userGroups.get(args.usergroup!);
      return users === undefined ? refuse("no_such_subteam") : { ok: true, users };
    },
  },
  "views.publish": {
    scopes: [],
    run(args, workspace) {
      const view = parsed(args.view) as Record<string, unknown>;
      const wrong = workspace.checkView(view);
      if (wrong) return wrong;
      workspace.views.push({ user: args.user_id ?? null, type: "home", view });
      return { ok: true, view: { id: "V0HOME" } };
    },
  },
  "views.open": {
    scopes: [],
    run(args, workspace) {
      const view = parsed(args.view) as Record<string, unknown>;
      const wrong = workspace.checkView(view);
      if (wrong) return wrong;
      workspace.views.push({ user: null, type: "modal", view });
      return { ok: true, view: { id: `V${workspace.views.length}` } };
    },
  },
  "files.getUploadURLExternal": {
    scopes: ["files:write"],
    run(args, workspace, base) {
      const id = `F07GX5F33${workspace.files.size}`;
      workspace.files.set(id, {
        bytes: Number(args.length),
        uploaded: false,
        complete: false,
        alt: args.alt_txt ?? "",
      });
      return { ok: true, file_id: id, upload_url: `${base}upload/${id}` };
    },
  },
  "files.completeUploadExternal": {
    scopes: ["files:write"],
    run(args, workspace) {
      const files = parsed(args.files) as { id: string }[];
      if (args.channel_id !== undefined || args.channels !== undefined) return refuse("shared_by_mistake");
      for (const { id } of files) {
        const file = workspace.files.get(id);
        if (file?.uploaded !== true) return refuse("file_not_found");
        file.complete = true;
      }
      return { ok: true, files };
    },
  },
};
