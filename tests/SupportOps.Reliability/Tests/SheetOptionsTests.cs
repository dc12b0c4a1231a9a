using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Tests;

public sealed class SheetOptionsTests
{
    [Fact]
    public void Arguments_InAnyOrder_AreRead()
    {
        var options = SheetOptions.Parse(["--seed", "7", "r8", "--quick", "R7", "--json", "x.json"]);

        Assert.Equal((7, true, "x.json"), (options.Seed, options.Quick, options.Json));
        Assert.Equal(["r8", "R7"], options.Rows);
    }

    [Theory]
    [InlineData("R99", "R7, R8")]
    [InlineData("--plant nothing", "no-retry")]
    [InlineData("--plant", "needs a value")]
    [InlineData("--seed -1", "no number")]
    public void Arguments_ThatAreWrong_AreRefusedWithWhatIsRight(string line, string said)
    {
        var error = Assert.Throws<FormatException>(() => SheetOptions.Parse(line.Split(' ')));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, Program.Main(line.Split(' ')));
    }

    [Fact]
    public void Plant_ThatNoChosenRowKnows_IsRefused() =>
        Assert.Throws<FormatException>(() => SheetOptions.Parse(["R7", "--plant", "drops-the-last-page"]));
}
