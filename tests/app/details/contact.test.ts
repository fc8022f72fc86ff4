// The address at which a mistake is reported, filled in for one event.
import { describe, expect, it } from "vitest";
import { reportAddress } from "../../../src/app/details/contact.ts";

const report = {
  subject: "خطأ في: قمة النقب & more",
  body: "Event: 100%?\nPage: https://a.example/?x=1&y=2\n\nWrong:",
};

describe("the address of a report", () => {
  it("is a mail with subject and body, its lines ended as mail ends them", () => {
    const address = reportAddress("mailto:editors@example.org", report);
    expect(address).toMatch(/^mailto:editors@example\.org\?subject=[^&+ ]+&body=[^&+ ]+$/);
    const [, subject = "", body = ""] = /subject=(.*)&body=(.*)/.exec(address) ?? [];
    expect(decodeURIComponent(subject)).toBe(report.subject);
    expect(decodeURIComponent(body)).toBe(report.body.replaceAll("\n", "\r\n"));
  });

  it.each([
    ["https://forge.example/a/b/issues/new", "title", "body"],
    ["https://forge.example/a/b/-/issues/new", "issue[title]", "issue[description]"],
    ["https://forms.example/report?lang=ar", "title", "body"],
  ])("at %s fills in the fields %s and %s", (contact, title, body) => {
    const { searchParams, href } = new URL(reportAddress(contact, report));
    expect([searchParams.get(title), searchParams.get(body)]).toEqual([report.subject, report.body]);
    expect(href.startsWith(contact)).toBe(true);
  });
});
