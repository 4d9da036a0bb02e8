const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ordinals = ["first", "second", "third", "fourth"];

/** Figures of a transparency report: "3 of 43 complied with in the second half of 2020"; empty when there are none. */
export function figuresLine(received: number | null, complied: number | null, period: string | null): string {
  return [requests(received, complied), period === null ? "" : inPeriod(period)].filter(Boolean).join(" ");
}

function requests(received: number | null, complied: number | null): string {
  const told = (number: number) => number.toLocaleString("en");
  if (complied === null) return received === null ? "" : `${told(received)} received`;
  if (received === null) return `${told(complied)} complied with`;
  return `${complied === 0 ? "none" : told(complied)} of ${told(received)} complied with`;
}

/** A year, half, quarter, month or day, or a time from one to another, as the files and reports write them. */
function inPeriod(period: string): string {
  const [from, to] = period.split("/");
  if (to !== undefined) return `from ${inWords(from!)} to ${inWords(to)}`;
  return `${/^\d{4}-\d\d-\d\d$/.test(period) ? "on" : "in"} ${inWords(period)}`;
}

function inWords(time: string): string {
  const part = /^(\d{4})-([HQ])([1-4])$/.exec(time);
  if (part)
    return `the ${ordinals[Number(part[3]) - 1]} ${part[2] === "H" ? "half" : "quarter"} of ${part[1]}`;
  const [year, month, day] = time.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
