/**
 * Text as Slack's mrkdwn shows it: nothing in it is read as a mention, a link or a command. These three characters
 * are all that Slack asks to be escaped (docs.slack.dev, "Formatting message text").
 */
export function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Whether mrkdwn would format a text that is escaped already: emphasis, code, an emoji's name, a quotation. Such text
 * is shown as rich text instead, which has no markup.
 */
export const hasMarkup = (text: string): boolean => /[*_~`]|:[\w+-]+:|^\s*(?:>|&gt;)/u.test(text);

/**
 * What a person typed, out of the text of an event: links and mentions as they were typed, nothing escaped. Smart
 * quotation marks are left to whoever reads the command.
 */
export function readSlackText(text: string): string {
  return text
    .replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_whole, target: string, label: string | undefined) => {
      if (target.startsWith("@") || target.startsWith("#")) return `${target[0]}${label ?? target.slice(1)}`;
      if (target.startsWith("!")) return `@${label ?? target.slice(1)}`;
      if (target.startsWith("mailto:") || target.startsWith("tel:")) return label ?? target;
      return target;
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
