using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class CommentDensityAnalyzerTests
{
    [Fact]
    public Task File_OfHalfComments_IsReportedOnce() => Verify.FiresAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
        [|        // 0|]
                Console.WriteLine();
                // 1
                Console.WriteLine();
                // 2
                Console.WriteLine();
                // 3
                Console.WriteLine();
                // 4
                Console.WriteLine();
                // 5
                Console.WriteLine();
                // 6
                Console.WriteLine();
                // 7
                Console.WriteLine();
                // 8
                Console.WriteLine();
                // 9
                Console.WriteLine();
                // 10
                Console.WriteLine();
                // 11
                Console.WriteLine();
            }
        }
        """,
        given => given.Saying("12 lines of comment for 18 lines of code"));

    [Fact]
    public Task File_WithinTheOption_IsSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                // 0
                Console.WriteLine();
                // 1
                Console.WriteLine();
                // 2
                Console.WriteLine();
                // 3
                Console.WriteLine();
                // 4
                Console.WriteLine();
                // 5
                Console.WriteLine();
                // 6
                Console.WriteLine();
                // 7
                Console.WriteLine();
                // 8
                Console.WriteLine();
                // 9
                Console.WriteLine();
                // 10
                Console.WriteLine();
                // 11
                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_comment_ratio", "70"));

    [Fact]
    public Task File_WithFewComments_IsSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                // 0
                Console.WriteLine();
                // 1
                Console.WriteLine();
                // 2
                Console.WriteLine();
                // 3
                Console.WriteLine();
                // 4
                Console.WriteLine();
                // 5
                Console.WriteLine();
                // 6
                Console.WriteLine();
                // 7
                Console.WriteLine();
                // 8
                Console.WriteLine();
            }
        }
        """);

    [Fact]
    public Task SixLinesInARow_AreReported() => Verify.FiresAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
        [|        // 0|]
                // 1
                // 2
                // 3
                // 4
                // 5
                Console.WriteLine();
            }
        }
        """,
        given => given.Saying("6 lines of comment in a row"));

    [Fact]
    public Task FiveLinesInARow_AreSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                // 0
                // 1
                // 2
                // 3
                // 4
                Console.WriteLine();
            }
        }
        """);

    [Fact]
    public Task RunBeyondTheOption_IsReported() => Verify.FiresAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
        [|        // 0|]
                // 1
                // 2
                Console.WriteLine();
            }
        }
        """,
        given => given.Option("supportops.max_comment_run", "2"));

    [Fact]
    public Task BlockCommentOfSixLines_IsReported() => Verify.FiresAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
        [|        /* 1|]
                   2
                   3
                   4
                   5
                   6 */
                Console.WriteLine();
            }
        }
        """,
        given => given.Exactly());

    [Fact]
    public Task RunOutsideOfABody_IsSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            // 0
            // 1
            // 2
            // 3
            // 4
            // 5
            // 6
            public void A()
            {
            }
        }
        """);

    [Fact]
    public Task LicenceAtTheTop_IsSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        // 0
        // 1
        // 2
        // 3
        // 4
        // 5
        // 6
        // 7
        // 8
        // 9
        // 10
        // 11
        // 12
        // 13
        // 14
        // 15
        // 16
        // 17
        // 18
        // 19
        public class Sample;
        """);

    [Fact]
    public Task Documentation_DoesNotCount() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            /// <summary>0</summary>
            public int A0;
            /// <summary>1</summary>
            public int A1;
            /// <summary>2</summary>
            public int A2;
            /// <summary>3</summary>
            public int A3;
            /// <summary>4</summary>
            public int A4;
            /// <summary>5</summary>
            public int A5;
            /// <summary>6</summary>
            public int A6;
            /// <summary>7</summary>
            public int A7;
            /// <summary>8</summary>
            public int A8;
            /// <summary>9</summary>
            public int A9;
            /// <summary>10</summary>
            public int A10;
            /// <summary>11</summary>
            public int A11;
        }
        """);

    [Fact]
    public Task Directives_DoNotCount() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
        #region 0
        #endregion
        #region 1
        #endregion
        #region 2
        #endregion
        #region 3
        #endregion
        #region 4
        #endregion
        #region 5
        #endregion
        #region 6
        #endregion
        #region 7
        #endregion
        #region 8
        #endregion
        #region 9
        #endregion
        #region 10
        #endregion
        #region 11
        #endregion
            public int A;
        }
        """);

    [Fact]
    public Task LinesOfAString_DoNotCount() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """"
        public class Sample
        {
            public string A() =>
                """
                // 0
                // 1
                // 2
                // 3
                // 4
                // 5
                // 6
                // 7
                // 8
                // 9
                // 10
                // 11
                """;
        }
        """");

    [Fact]
    public Task CommentsBehindCode_DoNotCount() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public int A0; // 0
            public int A1; // 1
            public int A2; // 2
            public int A3; // 3
            public int A4; // 4
            public int A5; // 5
            public int A6; // 6
            public int A7; // 7
            public int A8; // 8
            public int A9; // 9
            public int A10; // 10
            public int A11; // 11
        }
        """);

    [Fact]
    public Task File_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
                // 0
                Console.WriteLine();
                // 1
                Console.WriteLine();
                // 2
                Console.WriteLine();
                // 3
                Console.WriteLine();
                // 4
                Console.WriteLine();
                // 5
                Console.WriteLine();
                // 6
                Console.WriteLine();
                // 7
                Console.WriteLine();
                // 8
                Console.WriteLine();
                // 9
                Console.WriteLine();
                // 10
                Console.WriteLine();
                // 11
                Console.WriteLine();
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task File_WithoutSupportOps_IsReported() => Verify.FiresAsync<CommentDensityAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
        [|        // 0|]
                Console.WriteLine();
                // 1
                Console.WriteLine();
                // 2
                Console.WriteLine();
                // 3
                Console.WriteLine();
                // 4
                Console.WriteLine();
                // 5
                Console.WriteLine();
                // 6
                Console.WriteLine();
                // 7
                Console.WriteLine();
                // 8
                Console.WriteLine();
                // 9
                Console.WriteLine();
                // 10
                Console.WriteLine();
                // 11
                Console.WriteLine();
            }
        }
        """,
        given => given.WithoutSupportOps());
}
