using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LspDashboard.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PublishedPacks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PackTemplate",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Choices = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackTemplate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackTemplate_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedPack",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    For = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    AsKnown = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: true),
                    Method = table.Column<string>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    CorrectsId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Snapshot = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedPack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedPack_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedPack_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedPack_PublishedPack_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "PublishedPack",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedFile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnershipId = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Ending = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedFile_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedFile_PublishedPack_PackId",
                        column: x => x.PackId,
                        principalTable: "PublishedPack",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PackTemplate_PartnershipId_Name",
                table: "PackTemplate",
                columns: new[] { "PartnershipId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFile_PackId_Ending",
                table: "PublishedFile",
                columns: new[] { "PackId", "Ending" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFile_PartnershipId",
                table: "PublishedFile",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedPack_CorrectsId",
                table: "PublishedPack",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedPack_MeetingId",
                table: "PublishedPack",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedPack_PartnershipId_Period",
                table: "PublishedPack",
                columns: new[] { "PartnershipId", "Period" });

            // What the Board saw cannot be changed by anybody, not even by a fault of this program: of a pack only its withdrawal is added, once.
            migrationBuilder.Sql("""
                CREATE TRIGGER "PublishedFile_NeverChanges" BEFORE UPDATE ON "PublishedFile"
                BEGIN SELECT RAISE(ABORT, 'A published file never changes.'); END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER "PublishedFile_NeverGoes" BEFORE DELETE ON "PublishedFile"
                BEGIN SELECT RAISE(ABORT, 'A published file is never deleted.'); END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER "PublishedPack_NeverGoes" BEFORE DELETE ON "PublishedPack"
                BEGIN SELECT RAISE(ABORT, 'A published pack is never deleted.'); END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER "PublishedPack_NeverChanges" BEFORE UPDATE OF
                    "Id", "PartnershipId", "Title", "For", "Audience", "Period", "AsKnown", "MeetingId", "Method", "Edition", "CorrectsId", "Reason", "Snapshot", "Sha256", "PublishedAt", "PublishedBy" ON "PublishedPack"
                WHEN NEW."Id" IS NOT OLD."Id" OR NEW."PartnershipId" IS NOT OLD."PartnershipId" OR NEW."Title" IS NOT OLD."Title" OR NEW."For" IS NOT OLD."For" OR NEW."Audience" IS NOT OLD."Audience"
                    OR NEW."Period" IS NOT OLD."Period" OR NEW."AsKnown" IS NOT OLD."AsKnown" OR NEW."MeetingId" IS NOT OLD."MeetingId" OR NEW."Method" IS NOT OLD."Method" OR NEW."Edition" IS NOT OLD."Edition"
                    OR NEW."CorrectsId" IS NOT OLD."CorrectsId" OR NEW."Reason" IS NOT OLD."Reason" OR NEW."Snapshot" IS NOT OLD."Snapshot" OR NEW."Sha256" IS NOT OLD."Sha256"
                    OR NEW."PublishedAt" IS NOT OLD."PublishedAt" OR NEW."PublishedBy" IS NOT OLD."PublishedBy"
                BEGIN SELECT RAISE(ABORT, 'A published pack never changes: correct it by another edition.'); END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER "PublishedPack_StaysWithdrawn" BEFORE UPDATE ON "PublishedPack" WHEN OLD."WithdrawnAt" IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'A withdrawn pack stays as it is.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PackTemplate");

            migrationBuilder.DropTable(
                name: "PublishedFile");

            migrationBuilder.DropTable(
                name: "PublishedPack");
        }
    }
}
