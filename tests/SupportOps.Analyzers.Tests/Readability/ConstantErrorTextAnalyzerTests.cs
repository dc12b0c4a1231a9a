using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class ConstantErrorTextAnalyzerTests
{
    [Fact]
    public Task TextWithoutTheValue_IsReported() => Verify.FiresAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (count > 5)
                {
                    throw new ArgumentException([|"The count is too high."|], nameof(count));
                }
            }
        }
        """,
        given => given.Saying("count"));

    [Fact]
    public Task ThrowWithoutBraces_IsReported() => Verify.FiresAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (count > 5)
                    throw new ArgumentException([|"The count is too high."|], nameof(count));
            }
        }
        """);

    [Fact]
    public Task Local_IsReported() => Verify.FiresAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                var other = count + 1;
                if (other > 3)
                {
                    throw new ArgumentException([|"The count is too high."|], nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task TextWithTheValue_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (count > 5)
                {
                    throw new ArgumentException($"The count is {count}.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task NullTest_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (name is null)
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task NullComparison_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (name == null)
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task EmptyTest_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (string.IsNullOrWhiteSpace(name))
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task Switch_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (isOn)
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task Secret_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (token == "abc")
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """);

    [Fact]
    public Task ThrowElsewhere_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public int A(int count) => count switch
            {
                1 => 2,
                _ => throw new ArgumentException("The count is too high."),
            };
        }
        """);

    [Fact]
    public Task Throw_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (count > 5)
                {
                    throw new ArgumentException("The count is too high.", nameof(count));
                }
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Throw_WithoutSupportOps_IsReported() => Verify.FiresAsync<ConstantErrorTextAnalyzer>(
        """
        public class Sample
        {
            public void A(int count, string name, string token, bool isOn)
            {
                if (count > 5)
                {
                    throw new ArgumentException([|"The count is too high."|], nameof(count));
                }
            }
        }
        """,
        given => given.WithoutSupportOps());
}
