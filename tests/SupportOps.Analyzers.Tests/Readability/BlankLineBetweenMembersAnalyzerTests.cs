using SupportOps.Analyzers.CodeFixes.Readability;
using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class BlankLineBetweenMembersAnalyzerTests
{
    [Fact]
    public Task Methods_WithoutABlankLine_AreReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            public void [|B|]()
            {
            }
        }
        """,
        given => given.Saying(0, "B"));

    [Fact]
    public Task Methods_WithTwoBlankLines_AreReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }


            public void [|B|]()
            {
            }
        }
        """,
        given => given.Saying(2, "B"));

    [Fact]
    public Task Methods_WithOneBlankLine_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }

            public void B()
            {
            }
        }
        """);

    [Fact]
    public Task Comment_BelongsToWhatFollows() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }

            // Why B.
            // And more.
            public void B()
            {
            }
        }
        """);

    [Fact]
    public Task Documentation_WithoutABlankLineBefore_IsReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            /// <summary>B.</summary>
            public void [|B|]()
            {
            }
        }
        """);

    [Fact]
    public Task Attribute_WithoutABlankLineBefore_IsReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            [Obsolete("No")]
            public void [|B|]()
            {
            }
        }
        """);

    [Fact]
    public Task OneLineMembers_InAGroup_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1;
            public int B() => 2;
            public int C { get; set; }
            public int D => 3;
            private int _e;
        }
        """);

    [Fact]
    public Task OneLineMember_AfterALongOne_IsReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            public int [|B|]() => 1;
        }
        """);

    [Fact]
    public Task Fields_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            private int _a;
            private readonly int[] _b =
            [
                1,
            ];
            public void A()
            {
            }
        }
        """);

    [Fact]
    public Task InterfaceMethods_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public interface ISample
        {
            void A(
                int a);
            void B(
                int b);
        }
        """);

    [Fact]
    public Task Directive_Between_IsSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            #region B
            public void B()
            {
            }
            #endregion
        }
        """);

    [Fact]
    public Task MembersInOneLine_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A() { } public void B()
            {
            }
        }
        """);

    [Fact]
    public Task NestedTypeAndProperty_AreReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public int A
            {
                get => 1;
            }
            public class [|B|]
            {
            }
            public int [|C|] =>
                1;
        }
        """);

    [Fact]
    public Task EveryKindOfType_IsSeen() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public struct Sample
        {
            public void A()
            {
            }
            public static Sample operator [|+|](Sample a, Sample b)
            {
                return a;
            }
            public static implicit [|operator|] int(Sample a)
            {
                return 1;
            }
            public int [|this|][int a]
            {
                get => a;
            }
        }
        """);

    [Fact]
    public Task Members_InGeneratedCode_AreSilent() => Verify.IsSilentAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            public void B()
            {
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Members_WithoutSupportOps_AreReported() => Verify.FiresAsync<BlankLineBetweenMembersAnalyzer>(
        """
        public class Sample
        {
            public void A()
            {
            }
            public void [|B|]()
            {
            }
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task BlankLine_IsAdded() => Verify.FixesAsync<BlankLineBetweenMembersAnalyzer, BlankLineBetweenMembersFix>(
        """
        public class Sample
        {
            public void A()
            {
            }
            /// <summary>B.</summary>
            public void [|B|]()
            {
            }
        }
        """,
        """
        public class Sample
        {
            public void A()
            {
            }

            /// <summary>B.</summary>
            public void B()
            {
            }
        }
        """);

    [Fact]
    public Task BlankLines_AreRemoved() => Verify.FixesAsync<BlankLineBetweenMembersAnalyzer, BlankLineBetweenMembersFix>(
        """
        public class Sample
        {
            public void A()
            {
            }



            public void [|B|]()
            {
            }
        }
        """,
        """
        public class Sample
        {
            public void A()
            {
            }

            public void B()
            {
            }
        }
        """);
}
