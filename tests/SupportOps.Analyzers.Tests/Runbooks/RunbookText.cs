namespace SupportOps.Analyzers.Tests.Runbooks;

/// <summary>A runbook without a finding.</summary>
internal static class RunbookText
{
    public const string Valid = """
        | Runbook name | Acme - Enforce 2FA on all groups |
        | --- | --- |
        | Runbook description | Turns on 2FA for the groups of Acme. |
        | DRI | `@ada` |
        | Schedule at | `2031-03-10 - 23:30 UTC` |
        | Meeting URL | https://meet.example/acme |
        | GitLab Issue | https://gitlab.example/acme/1 |

        ### GitLab - Contacts

        | Name | Role | Description |
        | --- | --- | --- |
        | Ada Quill | Technical execution | runs the script |

        ### Pre-call checklist

        - [x] Announced
        - [x] Every region can roll back
        - [x] A dry run took place
        - [ ] What is done is logged

            The customer logs it.

        ### Runbook - Tasks

        | Task | Outcome | Duration |
        | --- | --- | --- |
        | Count the users | | 10m |
        | Turn it on | | 1h15m |

        ### Rollback plan

        Turn it off.

        ### Post-call checklist

        - [ ] Reported

        """;

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "|", " | ", "#", "### ", "- [ ] ", "- [x] ", "<!--", "-->", "```", "`", "    ", "\t", "---",
        "\r\n", "PST", "Europe/Berlin", "+01:00", "10-12", "IST", "Central time", "2h", "1d", "http", "://", "\u2028",
        "\uFEFF", "\u00a0", "é", "😀", "\\", " - ", "DRI", "Rollback plan", "Post-call checklist", "execution",
    ];

    /// <summary>The text with a few changes.</summary>
    public static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var start = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(2) == 0 ? random.Next(60) : random.Next(3), text.Length - start);
            text = random.Next(3) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
                _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
