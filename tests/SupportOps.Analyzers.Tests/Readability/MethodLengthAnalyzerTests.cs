using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class MethodLengthAnalyzerTests
{
    [Fact]
    public Task Method_OfThirtyLines_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.Saying("A", 30, 30));

    [Fact]
    public Task Method_OfTwentyNineLines_IsSilent() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """);

    [Fact]
    public Task Method_AtTheOption_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Method_BelowTheOption_IsSilent() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task BlankLinesAndComments_DoNotCount() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                Console.WriteLine();

                // a
                /* b
                   c */
                Console.WriteLine();

                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task RawString_CountsByItsFirstLine() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """"
        public class Sample
        {
            public void A()
            {
                Console.WriteLine(
                    """
                    a
                    b
                    c
                    """);
            }
        }
        """",
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task CollectionInitialiser_CountsByItsFirstLine() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                int[] a =
                [
                    1,
                    2,
                    3,
                ];
                Console.WriteLine(a);
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task ListInitialiser_CountsByItsFirstLine() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                var a = new List<int>
                {
                    1,
                    2,
                };
                Console.WriteLine(a);
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task ObjectInitialiser_Counts() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                var a = new Exception
                {
                    Source = "",
                    HelpLink = "",
                };
                Console.WriteLine(a);
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task LocalFunction_CountsForItself() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                B();

                void [|B|]()
                {
                    Console.WriteLine();
                    Console.WriteLine();
                    Console.WriteLine();
                    Console.WriteLine();
                }
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Lambda_CountsWhereItStands() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                Action b = () =>
                {
                    Console.WriteLine();
                    Console.WriteLine();
                };
                b();
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Accessor_ThatIsLong_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public int A
            {
                [|get|]
                {
                    Console.WriteLine();
                    Console.WriteLine();
                    Console.WriteLine();
                    Console.WriteLine();
                    return 1;
                }
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Constructor_ThatIsLong_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public [|Sample|]()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Operator_ThatIsLong_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public static Sample operator [|+|](Sample a, Sample b)
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                return a;
            }
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Expression_OverManyLines_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public int [|A|]() =>
                1
                + 2
                + 3
                + 4;
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task Method_WithoutABody_IsSilent() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public abstract class Sample
        {
            public abstract void A(
                int a,
                int b,
                int c,
                int d,
                int e);
        }
        """,
        given => given.Option("supportops.max_method_lines", "4"));

    [Fact]
    public Task TopLevelStatements_AreSilent() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        Console.WriteLine();
        """);

    [Fact]
    public Task Method_ThatIsBroken_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        """,
        given => given.Option("supportops.max_method_lines", "4").Broken());

    [Fact]
    public Task Method_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Method_WithoutSupportOps_IsReported() => Verify.FiresAsync<MethodLengthAnalyzer>(
        """
        public class Sample
        {
            public void [|A|]()
            {
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
                Console.WriteLine();
            }
        }
        """,
        given => given.WithoutSupportOps());
}
