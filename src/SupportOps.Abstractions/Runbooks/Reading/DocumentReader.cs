using System.Globalization;

namespace SupportOps.Runbooks.Reading;

/// <summary>Reads a document once, part by part.</summary>
internal sealed class DocumentReader
{
    private static readonly string[][] ContactColumns = [["name"], ["role"], ["description"]];

    private static readonly string[][] TaskColumns =
        [["task", "tasks"], ["outcome"], ["duration", "planned", "plannedduration"], ["actual", "actualduration"]];

    private static readonly Dictionary<string, string> HeaderRows =
        RunbookParts.Header.ToDictionary(Plain.Letters, StringComparer.Ordinal);

    private readonly SourceText _source;
    private readonly IReadOnlyList<Section> _sections;
    private readonly Dictionary<string, string> _header = new(StringComparer.Ordinal);
    private readonly List<Checkbox> _boxes = [];
    private readonly List<Section> _repeated = [];

    public DocumentReader(string text)
    {
        _source = SourceText.Of(text);
        _sections = Section.Divide(_source.Lines);
        ReadHeader();
        foreach (var section in _sections.Where(section => section.Part is not (null or Heading.Header)))
        {
            if (!Places.Add(section.Part!, section.Line))
            {
                _repeated.Add(section);
            }
        }

        Runbook = Read();
    }

    public Places Places { get; } = new();

    public Runbook Runbook { get; }

    public int LastLine => _source.LastLine;

    public int HeaderLine { get; private set; } = 1;

    public IReadOnlyList<Checkbox> Boxes =>
        [.. _boxes.OrderBy(box => box.Line).Select((box, index) => box with { Number = index + 1 })];

    public IReadOnlyList<(string Part, int Line)> Repeated => [.. _repeated.Select(part => (part.Part!, part.Line))];

    private Runbook Read() => new()
    {
        Name = Header(RunbookParts.Name),
        Description = Header(RunbookParts.Description),
        Dri = Header(RunbookParts.Dri),
        ScheduledAt = Header(RunbookParts.ScheduledAt),
        MeetingUrl = Header(RunbookParts.MeetingUrl),
        GitLabIssue = Header(RunbookParts.GitLabIssue),
        GitLabContacts = Contacts(RunbookParts.GitLabContacts),
        CustomerContacts = Contacts(RunbookParts.CustomerContacts),
        PreCallChecklist = Checklist(RunbookParts.PreCallChecklist),
        Tasks = Tasks(),
        RollbackPlan = Find(RunbookParts.RollbackPlan) is { } plan
            ? RollbackReader.Read(plan, _source.OpenFence)
            : string.Empty,
        PostCallChecklist = Checklist(RunbookParts.PostCallChecklist),
    };

    // The rows of the header know themselves by their first cell: there is no head, and the order is free.
    private void ReadHeader()
    {
        var rows = _sections.Where(section => section.Part is null or Heading.Header)
            .SelectMany(section => section.Lines)
            .Select(TableRow.Of)
            .OfType<TableRow>();
        foreach (var row in rows)
        {
            if (HeaderRows.TryGetValue(Plain.Letters(row.Cell(0)), out var name) && Places.Add(name, row.Line))
            {
                HeaderLine = _header.Count == 0 ? row.Line : HeaderLine;
                _header[name] = row.Cell(1);
            }
        }
    }

    private string Header(string name) => _header.GetValueOrDefault(name, string.Empty);

    private Section? Find(string part) => _sections.FirstOrDefault(section => section.Part == part);

    private IReadOnlyList<ChecklistItem> Checklist(string part)
    {
        IReadOnlyList<Checkbox> boxes = Find(part) is { } section ? ChecklistReader.Read(section) : [];
        _boxes.AddRange(boxes);
        foreach (var box in boxes)
        {
            Places.Add(box.Where, box.Line);
        }

        return [.. boxes.Select(box => box.Item)];
    }

    private IReadOnlyList<RunbookContact> Contacts(string part) =>
    [
        .. Rows(part, ContactColumns).Select(row => new RunbookContact
        {
            Name = row.Columns.Cell(row.Row, 0),
            Role = row.Columns.Cell(row.Row, 1),
            Description = row.Columns.Cell(row.Row, 2),
        }),
    ];

    private IReadOnlyList<RunbookTask> Tasks() =>
    [
        .. Rows(RunbookParts.Tasks, TaskColumns).Select(row => new RunbookTask
        {
            Task = row.Columns.Cell(row.Row, 0),
            Outcome = row.Columns.Cell(row.Row, 1),
            Duration = row.Columns.Cell(row.Row, 2),
            Actual = row.Columns.Cell(row.Row, 3),
        }),
    ];

    private IEnumerable<(TableRow Row, Columns Columns)> Rows(string part, string[][] columns)
    {
        var index = 0;
        foreach (var row in Columns.RowsIn(Find(part)?.Lines ?? [], columns))
        {
            Places.Add(string.Create(CultureInfo.InvariantCulture, $"{part}[{index}]"), row.Row.Line);
            index++;
            yield return row;
        }
    }
}
