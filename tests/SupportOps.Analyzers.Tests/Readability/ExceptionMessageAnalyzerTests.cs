using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class ExceptionMessageAnalyzerTests
{
    [Fact]
    public Task FrameworkException_WithoutAMessage_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException()|];
        }
        """);

    [Fact]
    public Task Message_OfOneWord_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException("Failed.")|];
        }
        """);

    [Fact]
    public Task Message_OfTwoWords_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException("It failed")|];
        }
        """);

    [Fact]
    public Task EmptyMessage_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new ArgumentException("", nameof(a))|];
        }
        """);

    [Fact]
    public Task NameOf_AsMessage_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException(nameof(A))|];
        }
        """);

    [Fact]
    public Task ShortTemplate_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException($"Bad {a}")|];
        }
        """);

    [Fact]
    public Task NamedArgument_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new ArgumentException(paramName: nameof(a), message: "Bad")|];
        }
        """);

    [Fact]
    public Task TargetTyped_InAMember_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new IOException("Broken")|];
        }
        """);

    [Fact]
    public Task Message_OfThreeWords_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException("Open it first.");
        }
        """);

    [Fact]
    public Task ArgumentNull_WithTheName_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new ArgumentNullException(nameof(a));
        }
        """);

    [Fact]
    public Task ArgumentOutOfRange_WithTheName_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new ArgumentOutOfRangeException(nameof(a));
        }
        """);

    [Fact]
    public Task NotImplemented_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task NotSupported_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task Cancellation_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new TaskCanceledException();
        }
        """);

    [Fact]
    public Task Disposed_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new ObjectDisposedException(nameof(Sample));
        }
        """);

    [Fact]
    public Task TemplateOfThreeWords_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException($"Give {a} a name");
        }
        """);

    [Fact]
    public Task Template_WithATextThatMaySayEverything_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException($"{b}.");
        }
        """);

    [Fact]
    public Task JsonException_ThatTheSerializerCompletes_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A() => throw new System.Text.Json.JsonException();
        }
        """);

    [Fact]
    public Task MessageThatIsComputed_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException(b);
        }
        """);

    [Fact]
    public Task ScriptWithoutBlanks_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException("先にファイルを開いてください");
        }
        """);

    [Fact]
    public Task OwnException_ThatMakesItsMessage_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class LateException : Exception
        {
            public LateException()
                : base("It came too late.")
            {
            }

            public LateException(string message)
                : base(message)
            {
            }
        }

        public class Sample
        {
            public void A(int a, string b) => throw new LateException();
        }
        """);

    [Fact]
    public Task OwnException_WithAShortMessage_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class LateException(string message) : Exception(message);

        public class Sample
        {
            public void A(int a, string b) => throw [|new LateException("Late")|];
        }
        """);

    [Fact]
    public Task Exception_ThatIsNotThrown_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public Exception A() => new InvalidOperationException();
        }
        """);

    [Fact]
    public Task Rethrow_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                try
                {
                }
                catch (Exception)
                {
                    throw;
                }
            }
        }
        """);

    [Fact]
    public Task Throw_OfSomethingUnknown_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new Unknown();
        }
        """,
        given => given.Broken());

    [Fact]
    public Task Throw_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw new InvalidOperationException();
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Throw_WithoutSupportOps_IsReported() => Verify.FiresAsync<ExceptionMessageAnalyzer>(
        """
        public class Sample
        {
            public void A(int a, string b) => throw [|new InvalidOperationException()|];
        }
        """,
        given => given.WithoutSupportOps().Saying("InvalidOperationException", "without a message"));
}
