-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT,
    "nameKey" TEXT,
    "email" TEXT,
    "timeZone" TEXT
);

-- CreateTable
CREATE TABLE "Credential" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Credential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "subject" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "windowEnds" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FactSet" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "currentId" TEXT
);

-- CreateTable
CREATE TABLE "FactSetVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "document" TEXT NOT NULL,
    CONSTRAINT "FactSetVersion_slug_fkey" FOREIGN KEY ("slug") REFERENCES "FactSet" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Item" (
    "versionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("versionId", "id"),
    CONSTRAINT "Item_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "FactSetVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerKey" (
    "versionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("versionId", "itemId"),
    CONSTRAINT "AnswerKey_versionId_itemId_fkey" FOREIGN KEY ("versionId", "itemId") REFERENCES "Item" ("versionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" DATETIME,
    "language" TEXT NOT NULL,
    "readingLevel" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "passageInSight" BOOLEAN NOT NULL,
    "practiceOfId" TEXT,
    "score" REAL,
    CONSTRAINT "Attempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "FactSetVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attempt_practiceOfId_fkey" FOREIGN KEY ("practiceOfId") REFERENCES "Attempt" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptItem" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "versionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "response" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "tab" TEXT,
    "tabSequence" INTEGER NOT NULL DEFAULT 0,
    "answeredAt" DATETIME,
    "finalAt" DATETIME,
    "outcome" TEXT,
    "credit" REAL,
    "rule" TEXT,
    "verdict" TEXT,

    PRIMARY KEY ("attemptId", "position"),
    CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AttemptItem_versionId_itemId_fkey" FOREIGN KEY ("versionId", "itemId") REFERENCES "Item" ("versionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_nameKey_key" ON "Person"("nameKey");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "FactSetVersion_slug_idx" ON "FactSetVersion"("slug");

-- CreateIndex
CREATE INDEX "Attempt_personId_createdAt_idx" ON "Attempt"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_practiceOfId_idx" ON "Attempt"("practiceOfId");

-- CreateIndex
CREATE INDEX "AttemptItem_versionId_itemId_idx" ON "AttemptItem"("versionId", "itemId");
