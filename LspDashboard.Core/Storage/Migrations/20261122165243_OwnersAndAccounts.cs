using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LspDashboard.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OwnersAndAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Theme",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Theme",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "AgreedBy",
                table: "Target",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawnOn",
                table: "Target",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Partnership",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CommentaryDays",
                table: "Partnership",
                type: "INTEGER",
                nullable: false,
                defaultValue: 28);

            migrationBuilder.AddColumn<bool>(
                name: "IsSample",
                table: "Partnership",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "UsesRatings",
                table: "Partnership",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Partnership",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Partner",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Partner",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Outcome",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Outcome",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Outcome",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Outcome");

            migrationBuilder.AddColumn<int>(
                name: "LeadBodyId",
                table: "Outcome",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Order",
                table: "Outcome",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OwnerPartnerId",
                table: "Outcome",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnerRole",
                table: "Outcome",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "PartOfId",
                table: "Outcome",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Outcome",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "HideCountsBelow",
                table: "Indicator",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<int>(
                name: "OwnerPartnerId",
                table: "Indicator",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnerRole",
                table: "Indicator",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Indicator",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Edits",
                table: "Change",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Subject",
                table: "Change",
                type: "TEXT",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SubjectId",
                table: "Change",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Body",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meets",
                table: "Body",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Quarterly");

            migrationBuilder.AddColumn<string>(
                name: "Remit",
                table: "Body",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Body",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Account",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    RunsInstallation = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Prefix = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    LastUsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiKey_Partner_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ApiKey_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BodySuccession",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromBodyId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToBodyId = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodySuccession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BodySuccession_Body_FromBodyId",
                        column: x => x.FromBodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BodySuccession_Body_ToBodyId",
                        column: x => x.ToBodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BodySuccession_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commentary",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commentary", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commentary_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commentary_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contributor",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: true),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributor", x => x.Id);
                    table.CheckConstraint("CK_Contributor_OneParty", "(\"BodyId\" IS NULL) <> (\"PartnerId\" IS NULL)");
                    table.CheckConstraint("CK_Contributor_OneSubject", "(\"IndicatorId\" IS NULL) <> (\"OutcomeId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Contributor_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contributor_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contributor_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contributor_Partner_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contributor_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormerName",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerName_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormerPlacement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: true),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerPartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerRole = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerPlacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Partner_OwnerPartnerId",
                        column: x => x.OwnerPartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerPlacement_Theme_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Theme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Holding",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: true),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holding", x => x.Id);
                    table.CheckConstraint("CK_Holding_OneSubject", "(\"IndicatorId\" IS NULL) <> (\"OutcomeId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Holding_Body_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    For = table.Column<string>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitation_Partner_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitation_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnershipArea",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnershipArea", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnershipArea_Area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnershipArea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnershipSuccession",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    PredecessorId = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnershipSuccession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnershipSuccession_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnershipSuccession_Partnership_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedAction",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerPartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerBodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerRole = table.Column<string>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedAction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedAction_Body_OwnerBodyId",
                        column: x => x.OwnerBodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedAction_Partner_OwnerPartnerId",
                        column: x => x.OwnerPartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedAction_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RebaseNote",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RebaseNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RebaseNote_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RebaseNote_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Risk",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Mitigation = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerPartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerBodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerRole = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Risk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Risk_Body_OwnerBodyId",
                        column: x => x.OwnerBodyId,
                        principalTable: "Body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Risk_Partner_OwnerPartnerId",
                        column: x => x.OwnerPartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Risk_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetContribution",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetContribution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetContribution_Area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetContribution_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetContribution_Target_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Target",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaim_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogin",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogin", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogin_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountToken",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountToken", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountToken_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Membership",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    GivenBy = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Membership_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Membership_Partner_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Membership_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionMilestone",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionMilestone", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionMilestone_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionMilestone_PlannedAction_ActionId",
                        column: x => x.ActionId,
                        principalTable: "PlannedAction",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionProgress",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PercentComplete = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionProgress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionProgress_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionProgress_PlannedAction_ActionId",
                        column: x => x.ActionId,
                        principalTable: "PlannedAction",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliveryLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    RiskId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryLink", x => x.Id);
                    table.CheckConstraint("CK_DeliveryLink_OneSubject", "(\"IndicatorId\" IS NULL) <> (\"OutcomeId\" IS NULL)");
                    table.CheckConstraint("CK_DeliveryLink_OneThing", "(\"ActionId\" IS NULL) <> (\"RiskId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_DeliveryLink_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryLink_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryLink_PlannedAction_ActionId",
                        column: x => x.ActionId,
                        principalTable: "PlannedAction",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryLink_Risk_RiskId",
                        column: x => x.RiskId,
                        principalTable: "Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskScore",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    RiskId = table.Column<int>(type: "INTEGER", nullable: false),
                    Likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    Impact = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskScore_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RiskScore_Risk_RiskId",
                        column: x => x.RiskId,
                        principalTable: "Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Outcome_LeadBodyId",
                table: "Outcome",
                column: "LeadBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Outcome_OwnerPartnerId",
                table: "Outcome",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Outcome_PartOfId",
                table: "Outcome",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_OwnerPartnerId",
                table: "Indicator",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Change_PartnershipId_Subject_SubjectId",
                table: "Change",
                columns: new[] { "PartnershipId", "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Account_DisplayName",
                table: "Account",
                column: "DisplayName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Account_NormalizedUserName",
                table: "Account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaim_UserId",
                table: "AccountClaim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogin_UserId",
                table: "AccountLogin",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionMilestone_ActionId",
                table: "ActionMilestone",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionMilestone_PartnershipId",
                table: "ActionMilestone",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionProgress_ActionId",
                table: "ActionProgress",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionProgress_PartnershipId",
                table: "ActionProgress",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_Hash",
                table: "ApiKey",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_PartnerId",
                table: "ApiKey",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_PartnershipId",
                table: "ApiKey",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_BodySuccession_FromBodyId",
                table: "BodySuccession",
                column: "FromBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_BodySuccession_PartnershipId",
                table: "BodySuccession",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_BodySuccession_ToBodyId",
                table: "BodySuccession",
                column: "ToBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Commentary_IndicatorId",
                table: "Commentary",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Commentary_PartnershipId_IndicatorId_Period",
                table: "Commentary",
                columns: new[] { "PartnershipId", "IndicatorId", "Period" });

            migrationBuilder.CreateIndex(
                name: "IX_Contributor_BodyId",
                table: "Contributor",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributor_IndicatorId",
                table: "Contributor",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributor_OutcomeId",
                table: "Contributor",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributor_PartnerId",
                table: "Contributor",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributor_PartnershipId_IndicatorId_OutcomeId_BodyId_PartnerId",
                table: "Contributor",
                columns: new[] { "PartnershipId", "IndicatorId", "OutcomeId", "BodyId", "PartnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryLink_ActionId",
                table: "DeliveryLink",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryLink_IndicatorId",
                table: "DeliveryLink",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryLink_OutcomeId",
                table: "DeliveryLink",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryLink_PartnershipId",
                table: "DeliveryLink",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryLink_RiskId",
                table: "DeliveryLink",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerName_PartnershipId_Kind_SubjectId",
                table: "FormerName",
                columns: new[] { "PartnershipId", "Kind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_BodyId",
                table: "FormerPlacement",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_IndicatorId",
                table: "FormerPlacement",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_OutcomeId",
                table: "FormerPlacement",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_OwnerPartnerId",
                table: "FormerPlacement",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_PartnershipId_IndicatorId",
                table: "FormerPlacement",
                columns: new[] { "PartnershipId", "IndicatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlacement_ThemeId",
                table: "FormerPlacement",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_BodyId",
                table: "Holding",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_IndicatorId",
                table: "Holding",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_OutcomeId",
                table: "Holding",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_PartnershipId",
                table: "Holding",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PartnerId",
                table: "Invitation",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PartnershipId",
                table: "Invitation",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_SecretHash",
                table: "Invitation",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Membership_AccountId",
                table: "Membership",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_PartnerId",
                table: "Membership",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Membership_PartnershipId",
                table: "Membership",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipArea_AreaId",
                table: "PartnershipArea",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipArea_PartnershipId_AreaId",
                table: "PartnershipArea",
                columns: new[] { "PartnershipId", "AreaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipSuccession_PartnershipId",
                table: "PartnershipSuccession",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnershipSuccession_PredecessorId",
                table: "PartnershipSuccession",
                column: "PredecessorId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_OwnerBodyId",
                table: "PlannedAction",
                column: "OwnerBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_OwnerPartnerId",
                table: "PlannedAction",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_PartnershipId",
                table: "PlannedAction",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_RebaseNote_IndicatorId",
                table: "RebaseNote",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RebaseNote_PartnershipId",
                table: "RebaseNote",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Risk_OwnerBodyId",
                table: "Risk",
                column: "OwnerBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Risk_OwnerPartnerId",
                table: "Risk",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Risk_PartnershipId",
                table: "Risk",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_RiskScore_PartnershipId",
                table: "RiskScore",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_RiskScore_RiskId",
                table: "RiskScore",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetContribution_AreaId",
                table: "TargetContribution",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetContribution_PartnershipId",
                table: "TargetContribution",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetContribution_TargetId_AreaId",
                table: "TargetContribution",
                columns: new[] { "TargetId", "AreaId" },
                unique: true);

            // Until now only the samples could be there.
            migrationBuilder.Sql("UPDATE \"Partnership\" SET \"IsSample\" = 1");

            migrationBuilder.AddForeignKey(
                name: "FK_Indicator_Partner_OwnerPartnerId",
                table: "Indicator",
                column: "OwnerPartnerId",
                principalTable: "Partner",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Outcome_Body_LeadBodyId",
                table: "Outcome",
                column: "LeadBodyId",
                principalTable: "Body",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Outcome_Outcome_PartOfId",
                table: "Outcome",
                column: "PartOfId",
                principalTable: "Outcome",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Outcome_Partner_OwnerPartnerId",
                table: "Outcome",
                column: "OwnerPartnerId",
                principalTable: "Partner",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Indicator_Partner_OwnerPartnerId",
                table: "Indicator");

            migrationBuilder.DropForeignKey(
                name: "FK_Outcome_Body_LeadBodyId",
                table: "Outcome");

            migrationBuilder.DropForeignKey(
                name: "FK_Outcome_Outcome_PartOfId",
                table: "Outcome");

            migrationBuilder.DropForeignKey(
                name: "FK_Outcome_Partner_OwnerPartnerId",
                table: "Outcome");

            migrationBuilder.DropTable(
                name: "AccountClaim");

            migrationBuilder.DropTable(
                name: "AccountLogin");

            migrationBuilder.DropTable(
                name: "AccountToken");

            migrationBuilder.DropTable(
                name: "ActionMilestone");

            migrationBuilder.DropTable(
                name: "ActionProgress");

            migrationBuilder.DropTable(
                name: "ApiKey");

            migrationBuilder.DropTable(
                name: "BodySuccession");

            migrationBuilder.DropTable(
                name: "Commentary");

            migrationBuilder.DropTable(
                name: "Contributor");

            migrationBuilder.DropTable(
                name: "DeliveryLink");

            migrationBuilder.DropTable(
                name: "FormerName");

            migrationBuilder.DropTable(
                name: "FormerPlacement");

            migrationBuilder.DropTable(
                name: "Holding");

            migrationBuilder.DropTable(
                name: "Invitation");

            migrationBuilder.DropTable(
                name: "Membership");

            migrationBuilder.DropTable(
                name: "PartnershipArea");

            migrationBuilder.DropTable(
                name: "PartnershipSuccession");

            migrationBuilder.DropTable(
                name: "RebaseNote");

            migrationBuilder.DropTable(
                name: "RiskScore");

            migrationBuilder.DropTable(
                name: "TargetContribution");

            migrationBuilder.DropTable(
                name: "PlannedAction");

            migrationBuilder.DropTable(
                name: "Account");

            migrationBuilder.DropTable(
                name: "Risk");

            migrationBuilder.DropIndex(
                name: "IX_Outcome_LeadBodyId",
                table: "Outcome");

            migrationBuilder.DropIndex(
                name: "IX_Outcome_OwnerPartnerId",
                table: "Outcome");

            migrationBuilder.DropIndex(
                name: "IX_Outcome_PartOfId",
                table: "Outcome");

            migrationBuilder.DropIndex(
                name: "IX_Indicator_OwnerPartnerId",
                table: "Indicator");

            migrationBuilder.DropIndex(
                name: "IX_Change_PartnershipId_Subject_SubjectId",
                table: "Change");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Theme");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Theme");

            migrationBuilder.DropColumn(
                name: "AgreedBy",
                table: "Target");

            migrationBuilder.DropColumn(
                name: "WithdrawnOn",
                table: "Target");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "CommentaryDays",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "IsSample",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "UsesRatings",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Partnership");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Partner");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Partner");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "LeadBodyId",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "Order",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "OwnerPartnerId",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "OwnerRole",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Outcome");

            migrationBuilder.DropColumn(
                name: "HideCountsBelow",
                table: "Indicator");

            migrationBuilder.DropColumn(
                name: "OwnerPartnerId",
                table: "Indicator");

            migrationBuilder.DropColumn(
                name: "OwnerRole",
                table: "Indicator");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Indicator");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "Change");

            migrationBuilder.DropColumn(
                name: "Subject",
                table: "Change");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "Change");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Body");

            migrationBuilder.DropColumn(
                name: "Meets",
                table: "Body");

            migrationBuilder.DropColumn(
                name: "Remit",
                table: "Body");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Body");
        }
    }
}
