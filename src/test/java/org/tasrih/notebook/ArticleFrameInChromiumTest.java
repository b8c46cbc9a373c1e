package org.tasrih.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tasrih.tables.Chromium;
import org.tasrih.tables.SampleArticle;

final class ArticleFrameInChromiumTest {
  @TempDir private Path folder;

  @Test
  void theArticleOpensWithItsQuotationsToChooseFrom() throws IOException {
    Chromium.assumeInstalled();
    Path page = folder.resolve("notebook.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>notebook</title><body>"
            + ArticleFrame.html(SampleArticle.lavrov()));
    ChromeDriver browser = Chromium.start(folder.resolve("profile"), folder.resolve("downloads"));
    try {
      browser.get(page.toUri().toString());
      browser.switchTo().frame(browser.findElement(By.tagName("iframe")));
      WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(30));
      patience.until(ExpectedConditions.visibilityOfElementLocated(By.id("article-view")));
      assertEquals("قال", browser.findElement(By.cssSelector("#text .cue")).getText());
      browser.findElement(By.cssSelector("#text a.n")).click();
      patience.until(
          ExpectedConditions.textToBePresentInElementLocated(By.id("chosen"), "الاقتباس"));
      assertTrue(
          browser.findElement(By.id("chosen")).getText().contains("لافروف"),
          () -> browser.findElement(By.id("chosen")).getText());
      List<String> complaints =
          browser.manage().logs().get(LogType.BROWSER).getAll().stream()
              .map(Object::toString)
              .toList();
      assertEquals(List.of(), complaints);
    } finally {
      browser.quit();
    }
  }
}
