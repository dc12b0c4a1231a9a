using SupportOps.Reliability.Receivers;
using SupportOps.Reliability.Sheet;
using SupportOps.Reliability.TeamFiles;

namespace SupportOps.Reliability;

/// <summary>The score sheet as a program.</summary>
internal static class Program
{
    /// <summary>0 when every row holds and every planted defect was caught, 1 when not, 2 for bad arguments.</summary>
    public static int Main(string[] arguments)
    {
        if (arguments is [ReceiverProgram.Argument])
        {
            return ReceiverProgram.RunAsync(Console.In, Console.Out).GetAwaiter().GetResult();
        }

        if (arguments is [BombProgram.Argument])
        {
            return BombProgram.Run(Console.In, Console.Out);
        }

        SheetOptions options;
        try
        {
            options = SheetOptions.Parse(arguments);
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine($"{exception.Message}. Usage: {SheetOptions.Usage}");
            return 2;
        }

        var score = ScoreSheet.Run(options);
        ScoreTable.Write(Console.Out, score);
        ScoreJson.Write(options.Json, score);
        return score.Holds ? 0 : 1;
    }
}
