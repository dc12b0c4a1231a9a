using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Tests.Yaml;

public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("", ScalarType.Null)]
    [InlineData("~", ScalarType.Null)]
    [InlineData("NULL", ScalarType.Null)]
    [InlineData("nULL", ScalarType.Text)]
    [InlineData("true", ScalarType.Boolean)]
    [InlineData("FALSE", ScalarType.Boolean)]
    [InlineData("tRUE", ScalarType.Text)]
    [InlineData("yes", ScalarType.Text)]
    [InlineData("n", ScalarType.Text)]
    [InlineData("0", ScalarType.Integer)]
    [InlineData("-007", ScalarType.Integer)]
    [InlineData("+12", ScalarType.Integer)]
    [InlineData("0o17", ScalarType.Integer)]
    [InlineData("0x1Fa", ScalarType.Integer)]
    [InlineData("0o18", ScalarType.Text)]
    [InlineData("-0x1F", ScalarType.Text)]
    [InlineData("0X1F", ScalarType.Text)]
    [InlineData("0b1", ScalarType.Text)]
    [InlineData("1_000", ScalarType.Text)]
    [InlineData("1,000", ScalarType.Text)]
    [InlineData("12:30", ScalarType.Text)]
    [InlineData("2022-03-14", ScalarType.Text)]
    [InlineData("-", ScalarType.Text)]
    [InlineData(".", ScalarType.Text)]
    [InlineData("1.", ScalarType.Float)]
    [InlineData(".5", ScalarType.Float)]
    [InlineData("-1.5e-3", ScalarType.Float)]
    [InlineData("1e3", ScalarType.Float)]
    [InlineData("1e", ScalarType.Text)]
    [InlineData("-.INF", ScalarType.Float)]
    [InlineData(".NaN", ScalarType.Float)]
    [InlineData("-.nan", ScalarType.Text)]
    [InlineData("12\n", ScalarType.Text)]
    [InlineData("١٢", ScalarType.Text)]
    public void PlainScalar_HasTheTypeOfTheCoreSchema(string plain, object type) =>
        Assert.Equal(type, CoreSchema.TypeOf(plain));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    [InlineData("0x8000000000000000", null)]
    [InlineData("0x00000000000000000001", 1L)]
    [InlineData("0o777777777777777777777", long.MaxValue)]
    [InlineData("0o1000000000000000000000", null)]
    [InlineData("0o0000000000000000000000017", 15L)]
    [InlineData("017", 17L)]
    public void Integer_HasItsValueWithin64Bits(string text, long? value) =>
        Assert.Equal(value, CoreSchema.ToInt64(text));

    [Fact]
    public void Number_HasItsValueWithinADecimal()
    {
        Assert.Equal(33.3m, CoreSchema.ToDecimal("33.3"));
        Assert.Equal(5m, CoreSchema.ToDecimal("5."));
        Assert.Equal(100m, CoreSchema.ToDecimal("0x64"));
        Assert.Equal(8m, CoreSchema.ToDecimal("0o10"));
        Assert.Null(CoreSchema.ToDecimal(".inf"));
        Assert.Null(CoreSchema.ToDecimal("1e400"));
    }
}
