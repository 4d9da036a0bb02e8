/** How a platform looks, as far as a reader needs it to know the place. Its name and logo stay out. */
export interface Look {
  paper: string;
  ink: string;
  strong: string;
  quiet: string;
  link: string;
  code: { paper: string; ink: string };
  bar: string;
  button: { paper: string; line: string; ink: string };
  card: string;
}

export const looks: Readonly<Record<"slack" | "discord", Look>> = {
  slack: {
    paper: "#ffffff",
    ink: "#1d1c1d",
    strong: "#1d1c1d",
    quiet: "#616061",
    link: "#1264a3",
    code: { paper: "#f4f2f3", ink: "#b32d52" },
    bar: "#d5d3d4",
    button: { paper: "#ffffff", line: "#bcbabb", ink: "#1d1c1d" },
    card: "#ffffff",
  },
  discord: {
    paper: "#313338",
    ink: "#dbdee1",
    strong: "#f7f8f9",
    quiet: "#a5acb6",
    link: "#3db1ff",
    code: { paper: "#1e1f22", ink: "#dbdee1" },
    bar: "#62656d",
    button: { paper: "#4e5058", line: "#4e5058", ink: "#ffffff" },
    card: "#2b2d31",
  },
};
