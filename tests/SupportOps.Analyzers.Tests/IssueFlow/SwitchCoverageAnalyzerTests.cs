using SupportOps.Analyzers.CodeFixes.IssueFlow;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class SwitchCoverageAnalyzerTests
{
    [Fact]
    public Task Statement_ThatLeavesOneOut_IsReported() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                [|switch|] (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                }

                return 0;
            }
        }
        """,
        given => given.Saying("IssueType", "Incident"));

    [Fact]
    public Task Statement_WithAll_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                    case IssueType.Incident:
                        return 3;
                }

                return 0;
            }
        }
        """);

    [Fact]
    public Task Statement_WithDefault_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                    default:
                        return 3;
                }

                return 0;
            }
        }
        """);

    [Fact]
    public Task Statement_WithDefault_IsReportedByOption() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                [|switch|] (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                    default:
                        return 3;
                }

                return 0;
            }
        }
        """,
        given => given.Option("supportops.allow_discard_arm", "false"));

    [Fact]
    public Task Expression_ThatLeavesTwoOut_IsReported() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug or IssueType.Feature => 1,
            };
        }
        """,
        given => given.Saying("IssueType", "Administrative, Incident"));

    [Fact]
    public Task Expression_WithDiscard_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                IssueType.Bug => 1,
                _ => 2,
            };
        }
        """);

    [Fact]
    public Task Expression_WithDiscard_IsReportedByOption() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug => 1,
                _ => 2,
            };
        }
        """,
        given => given.Option("supportops.allow_discard_arm", "false"));

    [Fact]
    public Task Expression_WithVar_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                IssueType.Bug => 1,
                var other => (int)other,
            };
        }
        """);

    [Fact]
    public Task ArmWithACondition_DoesNotCount() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug when DateTime.Now.Year > 2000 => 1,
                IssueType.Feature => 2,
                IssueType.Administrative => 3,
                IssueType.Incident => 4,
            };
        }
        """,
        given => given.Saying("IssueType", "Bug"));

    [Fact]
    public Task PatternThatIsNotAMember_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                not IssueType.Bug => 1,
                IssueType.Bug => 2,
            };
        }
        """);

    [Fact]
    public Task Nullable_ThatLeavesOneOut_IsReported() => Verify.FiresAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType? type) => type [|switch|]
            {
                IssueType.Bug or IssueType.Feature or IssueType.Administrative => 1,
                null => 2,
            };
        }
        """,
        given => given.Saying("IssueType", "Incident"));

    [Fact]
    public Task Enum_OfAnother_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        public static class Sample
        {
            public static int A(DayOfWeek day)
            {
                switch (day)
                {
                    case DayOfWeek.Monday:
                        return 1;
                }

                return 0;
            }
        }
        """);

    [Fact]
    public Task OpenType_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(Stage stage) => stage switch
            {
                { Name: "Triage" } => 1,
                _ => 2,
            };
        }
        """);

    [Fact]
    public Task SwitchThatIsBroken_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                IssueType.Nothing => 1,
                => 2
            };
        }
        """,
        given => given.Broken());

    [Fact]
    public Task Switch_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                }

                return 0;
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Switch_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<SwitchCoverageAnalyzer>(
        """
        public enum IssueType
        {
            Bug,
            Feature,
        }

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                        return 1;
                }

                return 0;
            }
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Statement_GetsTheArmsThatAreLeftOut() => Verify.FixesAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                [|switch|] (type)
                {
                    case IssueType.Bug:
                        return 1;
                }

                return 0;
            }
        }
        """,
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                        return 1;
                    case IssueType.Feature:
                    case IssueType.Administrative:
                    case IssueType.Incident:
                        break;
                }

                return 0;
            }
        }
        """);

    [Fact]
    public Task Expression_GetsTheArmsThatAreLeftOut() => Verify.FixesAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug or IssueType.Feature => 1,
            };
        }
        """,
        """
        using System.Diagnostics;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                IssueType.Bug or IssueType.Feature => 1,
                IssueType.Administrative => throw new NotImplementedException(),
                IssueType.Incident => throw new NotImplementedException(),
                _ => throw new UnreachableException(),
            };
        }
        """);

    [Fact]
    public Task Arms_StandBeforeTheDiscard() => Verify.FixesAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug or IssueType.Feature or IssueType.Incident => 1,
                _ => 2,
            };
        }
        """,
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type switch
            {
                IssueType.Bug or IssueType.Feature or IssueType.Incident => 1,
                IssueType.Administrative => 2,
                _ => 2,
            };
        }
        """,
        given => given.Option("supportops.allow_discard_arm", "false"));

    [Fact]
    public Task Arms_StandBeforeTheDefault() => Verify.FixesAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                [|switch|] (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                    default:
                        return 3;
                }

                return 0;
            }
        }
        """,
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type)
            {
                switch (type)
                {
                    case IssueType.Bug:
                    case IssueType.Feature:
                        return 1;
                    case IssueType.Administrative:
                        return 2;
                    case IssueType.Incident:
                    default:
                        return 3;
                }

                return 0;
            }
        }
        """,
        given => given.Option("supportops.allow_discard_arm", "false"));

    [Fact]
    public Task Expressions_OfOneLineAndWithComments_AreLaidOut() =>
        Verify.FixesAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
            """
            using System.Diagnostics;
            using SupportOps.IssueFlow;

            public static class Sample
            {
                public static int A(IssueType type) => type [|switch|] { IssueType.Bug or IssueType.Feature => 1, IssueType.Incident => 2 };

                public static int B(IssueType type) => type [|switch|]
                {
                    // the first
                    IssueType.Bug or IssueType.Feature => 1, // one
                    IssueType.Incident => 2 // two
                };
            }
            """,
            """
            using System.Diagnostics;
            using SupportOps.IssueFlow;

            public static class Sample
            {
                public static int A(IssueType type) => type switch
                {
                    IssueType.Bug or IssueType.Feature => 1,
                    IssueType.Incident => 2,
                    IssueType.Administrative => throw new NotImplementedException(),
                    _ => throw new UnreachableException(),
                };

                public static int B(IssueType type) => type switch
                {
                    // the first
                    IssueType.Bug or IssueType.Feature => 1, // one
                    IssueType.Incident => 2, // two
                    IssueType.Administrative => throw new NotImplementedException(),
                    _ => throw new UnreachableException(),
                };
            }
            """);

    [Fact]
    public Task Discard_ThatIsAVariable_IsNotFixed() => Verify.IsNotFixedAsync<SwitchCoverageAnalyzer, SwitchCoverageFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static int A(IssueType type) => type [|switch|]
            {
                IssueType.Bug => 1,
                var other => (int)other,
            };
        }
        """,
        given => given.Option("supportops.allow_discard_arm", "false"));

    [Fact]
    public void Enum_OfAnAssemblyThatIsCalledAlike_IsNotOurs() => Assert.False(
        SupportOps.Analyzers.Infrastructure.OwnAssemblies.Contain("SupportOps.Contoso"));
}
