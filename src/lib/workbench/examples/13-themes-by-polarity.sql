-- Which themes do findings praise, and which do they criticize?
-- PIVOT turns the values of a column into columns.
PIVOT (
  SELECT theme, polarity, findings
  FROM mission_findings
)
ON polarity
USING sum(findings)
GROUP BY theme
ORDER BY theme;
