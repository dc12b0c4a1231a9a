using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.Cli.Doctor;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Tests.Doctor;

/// <summary>What becomes of the lines when a check does not end as it should.</summary>
public sealed class DoctorRunTests
{
    [Fact]
    public async Task Check_ThatFailsUnforeseen_KeepsItsLinesAndThoseOfTheOthers()
    {
        var sheets = await DoctorRun.RunAsync(
            [new Broken(new InvalidOperationException("Odd.")), new Broken(exception: null)], Scope(),
            CancellationToken.None);

        Assert.Equal(
            ["Ok 0 begun", "Failed 4 An error nobody foresaw (InvalidOperationException): Odd.", "Ok 0 begun"],
            sheets.SelectMany(sheet => sheet.Lines)
                .Select(line => $"{line.Status} {(int)line.ExitCode} {line.Message}"));
    }

    private static DoctorScope Scope() => new()
    {
        Settings = SettingsReader.WithoutFile(new Terminal
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            IsWatched = false,
            FindVariable = _ => null,
            WorkingFolder = Path.GetTempPath(),
            Time = TimeProvider.System,
        }),
        Log = NullLoggerFactory.Instance,
        Time = TimeProvider.System,
        Timeout = TimeSpan.FromSeconds(60),
    };

    private sealed class Broken(Exception? exception) : IHealthCheck
    {
        public string Name => "odd";

        public Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
        {
            sheet.Ok(Name, "begun");
            return exception is null ? Task.CompletedTask : throw exception;
        }
    }
}
