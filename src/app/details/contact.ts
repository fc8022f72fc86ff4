/**
 * Where mistakes are reported. The address is given to the build (CONTACT, see scripts/addresses.ts) and nowhere else;
 * here it is filled in for one event. Without it there is still a report to fill in and a page that says what to do.
 */

/** A report as it is handed over; both are plain text, the body of several lines. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/**
 * The address that opens a report already begun: a mail, or the form at an `https:` address. Forges call the fields
 * `title` and `body`, GitLab `issue[title]` and `issue[description]`; a form that knows neither ignores them.
 */
export function reportAddress(contact: string, { subject, body }: Report): string {
  if (contact.startsWith("mailto:")) {
    // Mail wants spaces as %20 and lines ended by CR LF.
    const lines = body.replace(/\r?\n/g, "\r\n");
    return `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  }
  const url = new URL(contact);
  const isGitLab = /\/-\/issues\/new\/?$/.test(url.pathname);
  url.searchParams.set(isGitLab ? "issue[title]" : "title", subject);
  url.searchParams.set(isGitLab ? "issue[description]" : "body", body);
  return url.href;
}
