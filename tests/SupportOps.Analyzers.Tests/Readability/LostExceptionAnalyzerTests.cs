using Microsoft.Extensions.Logging;
using SupportOps.Analyzers.CodeFixes.Readability;
using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class LostExceptionAnalyzerTests
{
    [Fact]
    public Task LoggedMessage_IsReported() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|log.LogError("It failed: {Why}", exception.Message)|];
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)).Saying("LogError", "exception"));

    [Fact]
    public Task MessageInATemplate_IsReported() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|log.LogWarning($"It failed: {exception.Message}")|];
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task MessageBehindText_IsReported() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|log.LogError("It failed: " + exception.Message)|];
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task ExceptionGivenAsWell_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError(exception, "It failed: {Why}", exception.Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task Rethrow_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError("It failed: {Why}", exception.Message);
                    throw;
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task ExceptionWrapped_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError("It failed: {Why}", exception.Message);
                    throw new InvalidOperationException("It cannot be done.", exception);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task MoreThanTheMessage_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError("It failed: {Why} {Type}", exception.Message, exception.GetType());
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task OverloadWithoutException_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    Console.WriteLine(exception.Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task MessageOfAnother_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception)
                {
                    log.LogError("It failed: {Why}", new Exception("Nobody knows it.").Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task MessageKeptForLater_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    var why = exception.Message;
                    log.LogError("It failed: {Why}", why);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task Catch_WithoutAName_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception)
                {
                    log.LogError("It failed.");
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task MethodOfOnesOwn_IsReported() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|Report(exception.Message)|];
                }
            }

            private static void Report(string text) => Console.WriteLine(text);

            private static void Report(string text, Exception why) => Console.WriteLine(text + why);
        }
        """);

    [Fact]
    public Task Filter_DoesNotCountAsUse() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception) when (exception.HResult != 0)
                {
                    [|log.LogError("It failed: {Why}", exception.Message)|];
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task Catch_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<LostExceptionAnalyzer>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError("It failed: {Why}", exception.Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)).Generated());

    [Fact]
    public Task Catch_WithoutSupportOps_IsReported() => Verify.FiresAsync<LostExceptionAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|Report(exception.Message)|];
                }
            }

            private static void Report(string text) => Console.WriteLine(text);

            private static void Report(string text, Exception why) => Console.WriteLine(text + why);
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task ExceptionGoesFirst_WhereTheLoggerWantsIt() => Verify.FixesAsync<LostExceptionAnalyzer, LostExceptionFix>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|log.LogError("It failed: {Why}", exception.Message)|];
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError(exception, "It failed: {Why}", exception.Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));

    [Fact]
    public Task ExceptionGoesLast_WhereTheOverloadWantsIt() => Verify.FixesAsync<LostExceptionAnalyzer, LostExceptionFix>(
        """
        public class Sample
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|Report(exception.Message)|];
                }
            }

            private static void Report(string text) => Console.WriteLine(text);

            private static void Report(string text, Exception why) => Console.WriteLine(text + why);
        }
        """,
        """
        public class Sample
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    Report(exception.Message, exception);
                }
            }

            private static void Report(string text) => Console.WriteLine(text);

            private static void Report(string text, Exception why) => Console.WriteLine(text + why);
        }
        """);

    [Fact]
    public Task ArgumentsInLines_StayInLines() => Verify.FixesAsync<LostExceptionAnalyzer, LostExceptionFix>(
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    [|log.LogError(
                        "It failed: {Why}",
                        exception.Message)|];
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;

        public class Sample(ILogger log)
        {
            public void A()
            {
                try
                {
                    Console.WriteLine();
                }
                catch (Exception exception)
                {
                    log.LogError(
                        exception, "It failed: {Why}",
                        exception.Message);
                }
            }
        }
        """,
        given => given.Referencing(typeof(ILogger)));
}
