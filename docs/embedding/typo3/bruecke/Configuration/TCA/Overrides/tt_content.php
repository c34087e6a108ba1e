<?php

// The content element "Vereine und Organisationen" with its form.

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

ExtensionManagementUtility::addTcaSelectItem(
    'tt_content',
    'CType',
    ['label' => 'Vereine und Organisationen (Brücke)', 'value' => 'bruecke_list', 'group' => 'special'],
);
ExtensionManagementUtility::addPiFlexFormValue('*', 'FILE:EXT:bruecke/Configuration/FlexForms/List.xml', 'bruecke_list');

$GLOBALS['TCA']['tt_content']['types']['bruecke_list'] = [
    'showitem' => '
        --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,
            --palette--;;general, header, pi_flexform,
        --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
            --palette--;;hidden, --palette--;;access',
];
